import { Download, History } from 'lucide-react';
import type { SourceVersion } from '../../../shared/domain/version.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { saveOriginal } from '../../state/save-original.ts';
import { useCall } from '../../state/use-call.ts';
import css from './reader.module.css';

/** Says which earlier version of the source is shown, and leads to the present one. */
export function VersionNote({ sourceId, shown }: { readonly sourceId: string; readonly shown: SourceVersion }) {
  const t = useText();
  const format = useFormat();
  const versions = useCall('version.list', { sourceId }).data ?? [];
  return (
    <div className={css.version} role="note">
      <History size={15} aria-hidden />
      <span>
        {t('versions.shown', {
          version: shown.version,
          count: versions.length,
          file: shown.fileName,
          when: format.dateTime(shown.replacedAt ?? ''),
        })}
      </span>
      <IconButton
        icon={<Download size={15} />}
        label={t('versions.save', { version: shown.version })}
        onPress={() => void saveOriginal(sourceId, shown.version)}
      />
      <Button variant="quiet" onPress={() => go({ view: 'reader', sourceId }, { replace: true })}>
        {t('versions.show-present')}
      </Button>
    </div>
  );
}

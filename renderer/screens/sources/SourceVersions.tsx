import { FileUp, RefreshCw } from 'lucide-react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { chooseNewVersion, prepareVersion } from '../../state/new-version.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './sources.module.css';

/** The versions that a source had, each to be read, and the way to a new one. */
export function SourceVersions({ source }: { readonly source: SourceRow }) {
  const t = useText();
  const format = useFormat();
  const { id } = source;
  const versions = useCall('version.list', { sourceId: id }).data ?? [];
  return (
    <Section title={t('versions.versions')}>
      {versions.length < 2 ? null : (
        <ol className={css.links}>
          {versions.toReversed().map(({ version, textId, fileName, replacedAt }) => (
            <li key={version}>
              <button
                type="button"
                className={css.link}
                aria-label={t('versions.read', { version })}
                onClick={() =>
                  go({
                    view: 'reader',
                    sourceId: id,
                    ...(replacedAt !== null && (textId === null ? { version } : { textId })),
                  })
                }
              >
                {t('versions.at', { version })}
              </button>
              <p className={css.quiet}>
                {fileName} ·{' '}
                {replacedAt === null
                  ? t('versions.present')
                  : t('versions.replaced', { when: format.dateTime(replacedAt) })}
              </p>
            </li>
          ))}
        </ol>
      )}
      <div className={css.acts}>
        <Button variant="quiet" icon={<FileUp size={15} />} onPress={() => void chooseNewVersion(id)}>
          {t('versions.choose')}
        </Button>
        <Button variant="quiet" icon={<RefreshCw size={15} />} onPress={() => void prepareVersion({ sourceId: id })}>
          {t('versions.reread')}
        </Button>
      </div>
    </Section>
  );
}

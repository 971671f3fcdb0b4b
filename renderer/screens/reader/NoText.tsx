import { Download } from 'lucide-react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { saveOriginal } from '../../state/save-original.ts';
import css from './reader.module.css';

/** A source whose original is kept without text: why, and how to see it all the same. */
export function NoText({ source }: { readonly source: SourceRow }) {
  const t = useText();
  return (
    <div className={css.scroller}>
      <div className={css['no-text']}>
        {source.problem ? <ProblemNote problem={source.problem} /> : null}
        <EmptyState
          title={t('reader.no-text')}
          text={t('reader.no-text-why')}
          actions={
            <Button icon={<Download size={15} />} onPress={() => void saveOriginal(source.id)}>
              {t('reader.save-original')}
            </Button>
          }
        />
      </div>
    </div>
  );
}

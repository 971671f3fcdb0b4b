import type { SourceRow } from '../../../shared/domain/source.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './reader.module.css';

/** What is told of a source without text, and its description by hand, which is searched and stands for the picture where it cannot be seen. */
export function ScanNote({ source }: { readonly source: SourceRow }) {
  const t = useText();
  return (
    <div className={css['scan-note']}>
      {source.problem ? <ProblemNote problem={source.problem} /> : null}
      <TextArea
        key={source.id}
        label={t('reader.description')}
        hint={t('reader.description-hint')}
        value={source.description}
        rows={2}
        onCommit={(description) => void act('source.describe', { sourceId: source.id, description })}
      />
    </div>
  );
}

import { useCallback } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { dragsPassage } from '../../components/drag-passage.ts';
import { LongList } from '../../components/LongList.tsx';
import { useText } from '../../i18n/use-text.ts';
import css from './reader-side.module.css';

interface PassageListProps {
  readonly passages: readonly PassageRow[];
  readonly currentId: string | null;
  /** The same function for as long as it leads to the same place. */
  readonly onGo: (passage: PassageRow) => void;
}

const keyOf = ({ id }: PassageRow): string => id;

/** The marked passages of a text in reading order, each a way to its words; dropped in a memorandum it is cited. */
export function PassageList({ passages, currentId, onGo }: PassageListProps) {
  const line = useCallback((passage: PassageRow) => <PassageLine passage={passage} onGo={onGo} />, [onGo]);
  return <LongList items={passages} itemKey={keyOf} currentKey={currentId} render={line} itemHeight={24} />;
}

interface PassageLineProps {
  readonly passage: PassageRow;
  readonly onGo: (passage: PassageRow) => void;
}

function PassageLine({ passage, onGo }: PassageLineProps) {
  const t = useText();
  return (
    <button
      type="button"
      className={css.row}
      onClick={() => onGo(passage)}
      {...dragsPassage({ sourceId: passage.sourceId, passageId: passage.id }, passage.quote)}
    >
      <span className={css['row-words']}>{passage.quote}</span>
      {passage.page === null ? null : (
        <span className={css['row-aside']}>{t('common.page', { page: passage.page })}</span>
      )}
    </button>
  );
}

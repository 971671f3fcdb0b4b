import { memo } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { dragsPassage } from '../../components/drag-passage.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './reader-side.module.css';

interface PassageListProps {
  readonly passages: readonly PassageRow[];
  readonly currentId: string | null;
  readonly onGo: (passage: PassageRow) => void;
}

/** The marked passages of a text in reading order, each a way to its words; dropped in a memorandum it is cited. */
export function PassageList({ passages, currentId, onGo }: PassageListProps) {
  return (
    <ul className={css.list}>
      {passages.map((passage) => (
        <PassageLine key={passage.id} passage={passage} isCurrent={passage.id === currentId} onGo={onGo} />
      ))}
    </ul>
  );
}

interface PassageLineProps {
  readonly passage: PassageRow;
  readonly isCurrent: boolean;
  readonly onGo: (passage: PassageRow) => void;
}

const PassageLine = memo(function PassageLine({ passage, isCurrent, onGo }: PassageLineProps) {
  const t = useText();
  return (
    <li>
      <button
        type="button"
        className={css.row}
        aria-current={isCurrent}
        onClick={() => onGo(passage)}
        {...dragsPassage({ sourceId: passage.sourceId, passageId: passage.id }, passage.quote)}
      >
        <span className={css['row-words']}>{passage.quote}</span>
        {passage.page === null ? null : (
          <span className={css['row-aside']}>{t('common.page', { page: passage.page })}</span>
        )}
      </button>
    </li>
  );
});

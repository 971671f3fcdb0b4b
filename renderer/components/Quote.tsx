import { Button } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { PassageRow } from '../../shared/domain/passage.ts';
import { useText } from '../i18n/use-text.ts';
import { dragsPassage } from './drag-passage.ts';
import css from './Quote.module.css';

export interface QuoteProps {
  readonly passage: PassageRow;
  /** Goes to the passage in its source. */
  readonly onOpen?: () => void;
  /** Within the source itself its name need not be said again. */
  readonly isInSource?: boolean;
  /** Beside the source line: stance, remove… */
  readonly actions?: ReactNode;
}

/** The exact words of a passage and where they stand; pressing leads there, dropping them in a memorandum cites them. */
export function Quote({ passage, onOpen, isInSource = false, actions }: QuoteProps) {
  const t = useText();
  const words = t('common.quote', { quote: passage.quote });
  const page = passage.page === null ? [] : [t('common.page', { page: passage.page })];
  const place = [
    passage.exhibitNumber === null
      ? t('common.source-no', { no: passage.sourceNo })
      : t('common.exhibit-no', { number: passage.exhibitNumber }),
    ...page,
    passage.sourceTitle,
  ];
  const shown = isInSource ? page : place;
  return (
    <figure
      className={css.figure}
      {...dragsPassage({ sourceId: passage.sourceId, passageId: passage.id }, passage.quote)}
    >
      {onOpen ? (
        <Button className={css.open ?? ''} onPress={() => onOpen()} aria-label={`${words} ${place.join(', ')}`}>
          <span className={css.quote}>{words}</span>
        </Button>
      ) : (
        <blockquote className={css.quote}>{words}</blockquote>
      )}
      {shown.length === 0 && actions === undefined ? null : (
        <figcaption className={css.source}>
          <span className={css.place} title={shown.join(' · ')}>
            {shown.join(' · ')}
          </span>
          {actions}
        </figcaption>
      )}
    </figure>
  );
}

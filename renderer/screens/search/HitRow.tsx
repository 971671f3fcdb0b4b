import { memo, useEffect, useRef } from 'react';
import type { SearchHit } from '../../../shared/domain/search.ts';
import { SOURCE_KINDS } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import css from './search.module.css';
import { MOST_SPANS } from './hit-list.ts';
import { Snippet } from './Snippet.tsx';

interface HitRowProps {
  readonly hit: SearchHit;
  readonly isActive: boolean;
  /** In hand because it was chosen, not because it is the first: it is kept in sight. */
  readonly isChosen: boolean;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onOpen: (hit: SearchHit, split: boolean) => void;
}

/** One hit with its words in context; a press opens it, hovering changes nothing. */
export const HitRow = memo(function HitRow({ hit, isActive, isChosen, onChoose, onOpen }: HitRowProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const kind = SOURCE_KINDS.find((known) => known === hit.kind);
  return (
    <li ref={row} className={css.hit} data-active={isActive || undefined}>
      <button
        type="button"
        className={css['hit-button']}
        aria-current={isActive}
        onFocus={() => onChoose(hit)}
        onClick={(event) => onOpen(hit, event.ctrlKey || event.metaKey)}
      >
        <span className={css['hit-head']}>
          <span className={css['hit-no']}>{hit.no}</span>
          <span className={css['hit-title']} title={hit.title}>
            {hit.title}
          </span>
          <span className={css['hit-date']}>{format.date(hit.date)}</span>
          {kind ? <span className={css['hit-kind']}>{SOURCE_KIND_TERMS[kind][language]}</span> : null}
          {hit.spans.length > 1 ? (
            <span className={css['hit-kind']}>
              {t(hit.spans.length >= MOST_SPANS ? 'search.many-matches' : 'search.matches', {
                count: hit.spans.length,
              })}
            </span>
          ) : null}
        </span>
        <Snippet parts={hit.snippet} />
      </button>
    </li>
  );
});

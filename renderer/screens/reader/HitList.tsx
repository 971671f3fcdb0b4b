import type { Span } from '../../../shared/text/span.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './reader-side.module.css';

interface HitListProps {
  readonly body: string;
  readonly hits: readonly Span[];
  readonly active: number;
  readonly onGo: (index: number, hit: Span) => void;
}

const AROUND = 28;
const MOST_LISTED = 200;

/** Found words with what stands around them. */
export function HitList({ body, hits, active, onGo }: HitListProps) {
  const t = useText();
  if (hits.length === 0) return <p className={css.quiet}>{t('reader.find-count', { count: 0, at: 0, total: 0 })}</p>;
  const line = (start: number, end: number): string => body.slice(start, end).replaceAll(/\s+/gu, ' ');
  // Context begins and ends with whole words.
  const before = (at: number): string => line(Math.max(0, at - AROUND), at).replace(/^\S*\s/u, '');
  const after = (at: number): string => line(at, at + AROUND).replace(/\s\S*$/u, '');
  return (
    <ul className={css.list}>
      {hits.slice(0, MOST_LISTED).map((hit, index) => (
        <li key={hit.start}>
          <button type="button" className={css.row} aria-current={index === active} onClick={() => onGo(index, hit)}>
            <span className={css['row-words']}>
              {before(hit.start)}
              <mark className={css.hit}>{line(hit.start, hit.end)}</mark>
              {after(hit.end)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

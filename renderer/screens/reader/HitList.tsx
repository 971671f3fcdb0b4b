import type { SourceText } from '../../../shared/domain/source.ts';
import { contextOf, type HitContext } from '../../../shared/text/hit-context.ts';
import type { Span } from '../../../shared/text/span.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './reader-side.module.css';

interface HitListProps {
  readonly text: SourceText;
  readonly hits: readonly Span[];
  readonly active: number;
  readonly onGo: (index: number, hit: Span) => void;
}

const AROUND = 28;
const MOST_LISTED = 200;

/** Found words with what stands around them. */
export function HitList({ text, hits, active, onGo }: HitListProps) {
  const t = useText();
  if (hits.length === 0) return <p className={css.quiet}>{t('reader.find-count', { count: 0, at: 0, total: 0 })}</p>;
  return (
    <ul className={css.list}>
      {hits.slice(0, MOST_LISTED).map((hit, index) => (
        <li key={hit.start}>
          <button type="button" className={css.row} aria-current={index === active} onClick={() => onGo(index, hit)}>
            <Words {...contextOf(text, hit, AROUND)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const Words = ({ before, words, after }: HitContext) => (
  <span className={css['row-words']}>
    {before}
    <mark className={css.hit}>{words}</mark>
    {after}
  </span>
);

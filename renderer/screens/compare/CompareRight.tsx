import { shorten } from '../../../shared/kernel/shorten.ts';
import { Pane } from '../../components/Pane.tsx';
import { classes } from '../../components/classes.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './compare.module.css';
import { useComparison, type ComparePlaceProps } from './compare-view.ts';

/** Enough of a passage to know it again. */
const SHOWN = 160;

/** Every passage that the two share, in the order of the second text. */
export function CompareRight({ place }: ComparePlaceProps) {
  const t = useText();
  const { comparison, current, leadTo } = useComparison(place);
  const passages = comparison?.comparison.passages ?? [];
  return (
    <Pane title={t('compare.passages')}>
      <ol className={css.list}>
        {passages.map(({ second, words }, index) => {
          const quote = comparison?.second.body.slice(second.start, second.end) ?? '';
          return (
            <li key={second.start}>
              <button
                type="button"
                className={classes(css.passage, index === current && css.chosen)}
                aria-current={index === current || undefined}
                onClick={() => leadTo(index)}
              >
                <span className={css.quote}>{shorten(quote, SHOWN)}</span>
                <span className={css.count}>{t('compare.words', { words })}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className={css.count}>{t('compare.own-words')}</p>
    </Pane>
  );
}

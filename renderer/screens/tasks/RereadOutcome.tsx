import type { Reread } from '../../../shared/domain/job.ts';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import css from './tasks.module.css';

/** Sources named; a number says how many more wait. */
const SHOWN = 40;

/** What reading sources again came to, and those whose passages are not all to be found again: nothing was changed in them. */
export function RereadOutcome({ reread }: { readonly reread: Reread }) {
  const t = useText();
  const { read, texts, values, passages, waiting, failed } = reread;
  return (
    <div className={css.outcome}>
      <p>{t('tasks.reread-summary', { read, texts, values, passages, failed })}</p>
      {waiting.length === 0 ? null : (
        <>
          <p>{t('tasks.reread-waiting', { count: waiting.length })}</p>
          <ul className={css.waiting}>
            {waiting.slice(0, SHOWN).map(({ sourceId, no }) => (
              <li key={sourceId}>
                <Button variant="quiet" onPress={() => go({ view: 'version', sourceId })}>
                  {t('common.source-no', { no })}
                </Button>
              </li>
            ))}
          </ul>
          {waiting.length > SHOWN ? <p>{t('tasks.reread-more', { count: waiting.length - SHOWN })}</p> : null}
        </>
      )}
    </div>
  );
}

import type { Measure, Proceeding } from '../../../shared/domain/proceeding.ts';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useLedger } from '../../state/ledger.ts';
import { today } from '../../state/today.ts';
import css from './deadlines.module.css';
import { useProceedingsView } from './proceedings-view.ts';

/** The count of a penalty in words, and the count that is refused. */
export function PenaltyComputation({
  measure,
  proceeding,
}: {
  readonly measure: Measure;
  readonly proceeding: Proceeding;
}) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [view] = useProceedingsView();
  const result = useLedger(measure, proceeding, view.asOf ?? today());
  if (!result.ok) return <ProblemNote problem={result.error} />;
  const { ledger, penalty } = result.value;
  const how = { days: format.number(ledger.days), rate: format.money(penalty.rate) };
  return (
    <div className={css.computation}>
      {ledger.steps.map((step) => (
        <p key={step.en}>{step[language]}</p>
      ))}
      <p className={css.kept}>
        {t('ledger.accrued-how', how)} = {format.money(ledger.accrued)}
      </p>
      {ledger.refused.map(({ why, days }) => (
        <p key={days} className={css.quiet}>
          {why[language]}
        </p>
      ))}
    </div>
  );
}

import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { dayAfterTerm, useDeadlines } from '../../state/deadlines.ts';
import { useLedger } from '../../state/ledger.ts';
import { today } from '../../state/today.ts';
import { DayField } from './DayField.tsx';
import { InterestPanel } from './InterestPanel.tsx';
import { LedgerCurve } from './LedgerCurve.tsx';
import { LedgerFigures } from './LedgerFigures.tsx';
import { LedgerRows } from './LedgerRows.tsx';
import { LedgerTerms } from './LedgerTerms.tsx';
import css from './ledger.module.css';
import { Payments } from './Payments.tsx';
import { useProceedingsView } from './proceedings-view.ts';

interface PenaltyLedgerProps {
  readonly measure: Measure;
  readonly step: Step;
  readonly proceeding: Proceeding;
}

/** What a periodic penalty comes to as of any day: figures with their passages, the curve, the entries, and how it is counted. */
export function PenaltyLedger({ measure, step, proceeding }: PenaltyLedgerProps) {
  const t = useText();
  const [view, setView] = useProceedingsView();
  const asOf = view.asOf ?? today();
  const result = useLedger(measure, proceeding, asOf);
  return (
    <section className={css.ledger} aria-label={t('ledger.title')}>
      <div className={css.title}>
        <h4>{t('ledger.title')}</h4>
        <DayField
          label={t('ledger.as-of')}
          value={asOf}
          isEmptyAllowed={false}
          onCommit={(day) => setView({ asOf: day })}
        />
      </div>
      {result.ok ? (
        <>
          <LedgerFigures measure={measure} counted={result.value} />
          <LedgerCurve counted={result.value} />
          <LedgerRows rows={result.value.rows} />
        </>
      ) : (
        <ProblemNote
          problem={result.error}
          actions={measure.startsOn === '' && measure.amount ? <FirstDayFromTerm measure={measure} /> : null}
        />
      )}
      <LedgerTerms measure={measure} />
      <Payments measure={measure} />
      {result.ok ? <InterestPanel measure={measure} step={step} result={result.value.interest} /> : null}
    </section>
  );
}

/** The first day of the penalty, when the same step opened the deadline of its order. */
function FirstDayFromTerm({ measure }: { readonly measure: Measure }) {
  const t = useText();
  const format = useFormat();
  const startsOn = dayAfterTerm(useDeadlines(), measure.stepId);
  if (startsOn === undefined) return null;
  return (
    <Button onPress={() => void act('measure.update', { measureId: measure.id, set: { startsOn } })}>
      {t('ledger.first-day-from-term', { day: format.date(startsOn) })}
    </Button>
  );
}

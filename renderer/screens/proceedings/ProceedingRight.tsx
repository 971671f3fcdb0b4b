import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS, STEP_DATES, STEP_DATE_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { EvidenceList, type EvidenceListProps } from '../../components/EvidenceList.tsx';
import { Pane } from '../../components/Pane.tsx';
import { Section } from '../../components/Section.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useDeadlines } from '../../state/deadlines.ts';
import { useEvidence } from '../../state/evidence.ts';
import { useFormat } from '../../i18n/format.ts';
import { Computation } from './Computation.tsx';
import deadlineCss from './deadlines.module.css';
import { PenaltyComputation } from './PenaltyComputation.tsx';
import css from './proceedings.module.css';
import {
  shownPlace,
  targetInHand,
  useProceedings,
  useProceedingsView,
  type ProceedingsPlaceProps,
} from './proceedings-view.ts';

/** How what is in hand was computed, then the passages that prove it: the payment, the measure, the step, or the proceedings. */
export function ProceedingRight({ place: asked }: ProceedingsPlaceProps) {
  const t = useText();
  const { proceedings } = useProceedings();
  const place = shownPlace(asked, proceedings);
  const proceeding = proceedings.find(({ id }) => id === place.proceedingId);
  return (
    <Pane title={t('evidence.title')}>
      {proceeding ? (
        <>
          <ComputationInHand proceeding={proceeding} stepId={place.stepId} />
          <EvidenceInHand proceeding={proceeding} stepId={place.stepId} />
        </>
      ) : (
        <p className={css.quiet}>
          {t(place.compared === undefined ? 'proceedings.none-chosen' : 'proceedings.compare-help')}
        </p>
      )}
    </Pane>
  );
}

interface InHandProps {
  readonly proceeding: Proceeding;
  readonly stepId: string | undefined;
}

/** The computation of the deadline or of the penalty in hand. */
function ComputationInHand({ proceeding, stepId }: InHandProps) {
  const t = useText();
  const language = useLanguage();
  const [view] = useProceedingsView();
  const hand = targetInHand(proceeding, stepId, { ...view, paymentId: null });
  const row = useDeadlines().find(({ deadline }) => deadline.id === view.deadlineId && deadline.stepId === stepId);
  if (row && row.outcome.kind === 'day')
    return (
      <div className={deadlineCss['pane-section']}>
        <Section title={`${t('deadlines.computation')} – ${row.name[language]}`}>
          <Computation row={row} />
        </Section>
      </div>
    );
  if (hand.kind !== 'measure' || hand.measure.kind !== 'periodic-penalty') return null;
  return (
    <div className={deadlineCss['pane-section']}>
      <Section title={t('deadlines.computation')}>
        <PenaltyComputation measure={hand.measure} proceeding={proceeding} />
      </Section>
    </div>
  );
}

function EvidenceInHand({ proceeding, stepId }: InHandProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [view] = useProceedingsView();
  const hand = targetInHand(proceeding, stepId, view);
  const record =
    hand.kind === 'payment'
      ? hand.payment
      : hand.kind === 'measure'
        ? hand.measure
        : hand.kind === 'step'
          ? hand.step
          : proceeding;
  const what =
    hand.kind === 'payment'
      ? t('ledger.payment-of', { date: format.date(hand.payment.paidOn) })
      : hand.kind === 'measure'
        ? MEASURE_KIND_TERMS[hand.measure.kind][language]
        : hand.kind === 'step'
          ? STEP_KIND_TERMS[hand.step.kind][language]
          : proceeding.title;
  const fields: EvidenceListProps['fields'] =
    hand.kind === 'step'
      ? STEP_DATES.map((id) => ({ id, label: STEP_DATE_TERMS[id][language] }))
      : hand.kind === 'measure'
        ? [
            { id: 'amount', label: t('proceedings.amount') },
            { id: 'startsOn', label: t('proceedings.starts-on') },
            { id: 'endsOn', label: t('proceedings.ends-on') },
            { id: 'cap', label: t('proceedings.cap') },
            { id: 'compliedOn', label: t('ledger.complied-on') },
          ]
        : [];
  return (
    <EvidenceList
      key={record.id}
      title={t('proceedings.evidence-of', { what })}
      evidence={record.evidence}
      fields={fields}
      none={t('proceedings.no-evidence')}
      {...useEvidence(hand.kind, record.id)}
    />
  );
}

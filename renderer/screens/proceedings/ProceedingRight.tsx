import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS, STEP_DATES, STEP_DATE_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { EvidenceList, type EvidenceListProps } from '../../components/EvidenceList.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useEvidence } from '../../state/evidence.ts';
import css from './proceedings.module.css';
import { targetInHand, useProceedings, useProceedingsView, type ProceedingsPlaceProps } from './proceedings-view.ts';

/** The passages that prove what is in hand: the measure, the step, or the proceedings. */
export function ProceedingRight({ place }: ProceedingsPlaceProps) {
  const t = useText();
  const proceeding = useProceedings().proceedings.find(({ id }) => id === place.proceedingId);
  return (
    <Pane title={t('evidence.title')}>
      {proceeding ? (
        <EvidenceInHand proceeding={proceeding} stepId={place.stepId} />
      ) : (
        <p className={css.quiet}>{t('proceedings.none-chosen')}</p>
      )}
    </Pane>
  );
}

function EvidenceInHand({
  proceeding,
  stepId,
}: {
  readonly proceeding: Proceeding;
  readonly stepId: string | undefined;
}) {
  const t = useText();
  const language = useLanguage();
  const [{ measureId }] = useProceedingsView();
  const hand = targetInHand(proceeding, stepId, measureId);
  const record = hand.kind === 'measure' ? hand.measure : hand.kind === 'step' ? hand.step : proceeding;
  const what =
    hand.kind === 'measure'
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

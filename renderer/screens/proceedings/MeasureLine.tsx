import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS, MEASURE_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useMeasureState } from '../../state/ledger.ts';
import { go } from '../../state/navigation.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { MeasurePanel } from './MeasurePanel.tsx';
import css from './proceedings.module.css';
import { MEASURE_TONES } from './tones.ts';
import { useProceedingsView } from './proceedings-view.ts';

interface MeasureLineProps {
  readonly measure: Measure;
  readonly step: Step;
  readonly proceeding: Proceeding;
  readonly isStepOpen: boolean;
}

/** A measure at a glance; in hand, its form. */
export function MeasureLine({ measure, step, proceeding, isStepOpen }: MeasureLineProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [view, setView] = useProceedingsView();
  const status = useMeasureState(measure, step, proceeding);
  const isOpen = isStepOpen && view.measureId === measure.id;
  const name = [MEASURE_KIND_TERMS[measure.kind][language], measure.label].filter((part) => part !== '').join(' – ');
  const sum = measure.amount ? format.money(measure.amount) : '';
  const amount = measure.kind === 'periodic-penalty' && sum !== '' ? t('proceedings.per-day', { amount: sum }) : sum;
  const toggle = (): void => {
    if (!isStepOpen) go({ view: 'proceedings', proceedingId: step.proceedingId, stepId: step.id }, { replace: true });
    setView({ measureId: isOpen ? null : measure.id, paymentId: null, deadlineId: null });
  };
  return (
    <li className={css.measure} data-trashed={measure.trashed || undefined}>
      <AriaButton className={css['measure-head'] ?? ''} aria-expanded={isOpen} onPress={toggle}>
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        <span className={css['measure-name']}>{name}</span>
        <span className={css.amount}>{amount}</span>
        <Tag tone={MEASURE_TONES[status.state]}>{MEASURE_STATE_TERMS[status.state][language]}</Tag>
      </AriaButton>
      {isOpen ? (
        <>
          <p className={css.because}>{status.because[language]}</p>
          <MeasureForm measure={measure} />
          <MeasurePanel measure={measure} step={step} proceeding={proceeding} />
        </>
      ) : null}
    </li>
  );
}

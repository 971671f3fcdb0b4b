import { ChevronDown, ChevronRight, Link2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { STEP_DATES, STEP_KIND_TERMS, type StepDate } from '../../../shared/domain/terms.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { MeasureLine } from './MeasureLine.tsx';
import css from './proceedings.module.css';
import { StepDeadlines } from './StepDeadlines.tsx';
import { StepForm } from './StepForm.tsx';

interface StepCardProps {
  readonly proceeding: Proceeding;
  readonly step: Step;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const SHORT = {
  actDate: 'proceedings.act-short',
  notificationDate: 'proceedings.notification-short',
  publicationDate: 'proceedings.publication-short',
} as const satisfies Record<StepDate, string>;

/** A step at a glance: what it is, its three dates, each with whether a passage proves it, and its measures; open, its form. */
export function StepCard({ proceeding, step, isOpen, onToggle }: StepCardProps) {
  const language = useLanguage();
  const name = [STEP_KIND_TERMS[step.kind][language], step.label].filter((part) => part !== '').join(' – ');
  const measures = step.measures.filter(({ trashed }) => !trashed || isOpen);
  return (
    <li className={css.step} data-open={isOpen || undefined} data-trashed={step.trashed || undefined}>
      <AriaButton className={css['step-head'] ?? ''} aria-expanded={isOpen} onPress={onToggle}>
        {isOpen ? <ChevronDown size={15} aria-hidden /> : <ChevronRight size={15} aria-hidden />}
        <span className={css['step-name']}>{name}</span>
        <span className={css['step-number']}>{step.number}</span>
      </AriaButton>
      <dl className={css.dates}>
        {STEP_DATES.map((field) => (
          <StepDateLine key={field} step={step} field={field} />
        ))}
      </dl>
      {isOpen ? <StepForm step={step} proceeding={proceeding} /> : null}
      {measures.length === 0 ? null : (
        <ul className={css.measures}>
          {measures.map((measure) => (
            <MeasureLine key={measure.id} measure={measure} step={step} proceeding={proceeding} isStepOpen={isOpen} />
          ))}
        </ul>
      )}
      <StepDeadlines proceeding={proceeding} step={step} isOpen={isOpen} />
    </li>
  );
}

function StepDateLine({ step, field }: { readonly step: Step; readonly field: StepDate }) {
  const t = useText();
  const format = useFormat();
  const date = step[field];
  const isProved = step.evidence.some((one) => one.field === field);
  return (
    <div className={css.date} data-unknown={date === '' || undefined}>
      <dt>{t(SHORT[field])}</dt>
      <dd>
        {date === '' ? t('proceedings.unknown-date') : format.date(date)}
        {date === '' ? null : isProved ? (
          <span className={css.proved} title={t('proceedings.proved')}>
            <Link2 size={12} aria-hidden />
            <span className="visually-hidden">{t('proceedings.proved')}</span>
          </span>
        ) : (
          <span className={css.unproved}>{t('proceedings.unproved')}</span>
        )}
      </dd>
    </div>
  );
}

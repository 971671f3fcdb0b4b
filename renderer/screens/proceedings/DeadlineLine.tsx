import { ChevronDown, ChevronRight, Flag } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { DeadlineState } from '../../../shared/domain/deadline.ts';
import { DEADLINE_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { Tag, type Tone } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { daysLeft, type DeadlineRow } from '../../state/deadlines.ts';
import { go } from '../../state/navigation.ts';
import { DeadlineDetails } from './DeadlineDetails.tsx';
import css from './deadlines.module.css';
import { useProceedingsView } from './proceedings-view.ts';

const STATE_TONES = {
  open: 'neutral',
  overridden: 'amber',
  waiting: 'amber',
  met: 'green',
  missed: 'red',
} as const satisfies Record<DeadlineState, Tone>;

/** A deadline at a glance: what, until when, how long still; in hand, everything about it. */
export function DeadlineLine({ row, isStepOpen }: { readonly row: DeadlineRow; readonly isStepOpen: boolean }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [view, setView] = useProceedingsView();
  const { deadline, day, state, outcome, step } = row;
  const isOpen = isStepOpen && view.deadlineId === deadline.id;
  const left = day === '' ? null : daysLeft(day);
  const toggle = (): void => {
    if (!isStepOpen) go({ view: 'proceedings', proceedingId: step.proceedingId, stepId: step.id }, { replace: true });
    setView({ deadlineId: isOpen ? null : deadline.id, measureId: null });
  };
  return (
    <li className={css.line} data-trashed={deadline.trashed || undefined}>
      <AriaButton className={css.head ?? ''} aria-expanded={isOpen} onPress={toggle}>
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        <Flag size={13} aria-hidden className={css.flag} data-state={state} />
        <span className={css.name}>{row.name[language]}</span>
        {left === null || (state !== 'open' && state !== 'overridden') ? null : (
          <span className={css.quiet}>
            {left < 0 ? t('deadlines.days-ago', { count: -left }) : t('deadlines.in-days', { count: left })}
          </span>
        )}
        <span className={css.day}>
          {day !== ''
            ? format.date(day)
            : outcome.kind === 'range'
              ? t('deadlines.range-short', { from: format.date(outcome.from), to: format.date(outcome.to) })
              : '–'}
        </span>
        {deadline.moved ? <Tag tone="amber">{t('deadlines.has-moved')}</Tag> : null}
        <Tag tone={STATE_TONES[state]}>{DEADLINE_STATE_TERMS[state][language]}</Tag>
      </AriaButton>
      {isOpen ? <DeadlineDetails row={row} /> : null}
    </li>
  );
}

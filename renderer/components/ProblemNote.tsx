import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeProblem, isNote } from '../../shared/domain/problems.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { useLanguage } from '../i18n/use-text.ts';
import css from './ProblemNote.module.css';

export interface ProblemNoteProps {
  readonly problem: Problem;
  /** Something went through all the same but should be looked at: amber, and not announced as an alarm. A note always is. */
  readonly isWarning?: boolean;
  readonly actions?: ReactNode;
}

/** What happened and the remedy, in the lawyer's words. */
export function ProblemNote({ problem, isWarning = isNote(problem), actions }: ProblemNoteProps) {
  const { message, remedy } = describeProblem(problem, useLanguage());
  return (
    <div className={css.note} data-warning={isWarning || undefined} role={isWarning ? 'note' : 'alert'}>
      <TriangleAlert className={css.icon} aria-hidden size={16} />
      <div>
        <p className={css.message}>{message}</p>
        {remedy === '' ? null : <p className={css.remedy}>{remedy}</p>}
        {actions}
      </div>
    </div>
  );
}

import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { Step } from '../../../shared/domain/proceeding.ts';
import { isCivilDay } from '../../../shared/law/civil-day.ts';
import { termsProblem } from '../../../shared/law/deadline-outcome.ts';
import { stepDay } from '../../../shared/law/deadline-rows.ts';
import { isCountedBack } from '../../../shared/law/rules.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import type { DeadlineFields } from '../../store/queries/deadline.ts';
import { findStep } from '../../store/queries/proceeding.ts';
import { found } from '../checks.ts';

/**
 * @returns the fields, blanks at the ends of texts left out
 * @throws ProblemError `law.rule`, `law.duration`, `law.zone`; `law.date` and `deadline.reason` of an override; `deadline.met-*`
 */
export function checkDeadline(db: ReadableDatabase, step: Step, fields: DeadlineFields): DeadlineFields {
  const duration = Object.fromEntries(Object.entries(fields.duration).filter(([, value]) => value !== undefined));
  const checked = {
    ...fields,
    duration,
    label: fields.label.trim(),
    overrideDay: fields.overrideDay.trim(),
    overrideReason: fields.overrideReason.trim(),
  };
  const wrong = termsProblem(checked);
  if (wrong) throw new ProblemError(wrong.code, wrong.detail);
  const { overrideDay, overrideReason } = checked;
  if (overrideDay !== '' && !isCivilDay(overrideDay))
    throw new ProblemError('law.date', { field: 'overrideDay', value: overrideDay });
  if (overrideDay !== '' && overrideReason === '') throw new ProblemError('deadline.reason');
  if (checked.metByStepId !== null) checkMetBy(db, step, checked, checked.metByStepId);
  return overrideDay === '' ? { ...checked, overrideReason: '' } : checked;
}

/** Counted back from a hearing, a deadline is met before its event; every other one after it. */
function checkMetBy(
  db: ReadableDatabase,
  step: Step,
  { base, rule }: Pick<Deadline, 'base' | 'rule'>,
  id: string,
): void {
  const met = found(findStep(db, id), 'step');
  if (met.id === step.id) throw new ProblemError('deadline.met-by-itself');
  const [day, from] = [stepDay(met), step[base]];
  if (!isCountedBack(rule) && day !== '' && isCivilDay(from) && day < from)
    throw new ProblemError('deadline.met-early', { day, from });
}

import type { StepFields } from '../../store/queries/step.ts';
import { requireDate } from '../checks.ts';

/** Act, notification and publication: each a date of its own, or empty. @throws ProblemError `value.date` */
export function withCheckedDates<T extends Partial<StepFields>>(fields: T): T {
  const dates = (['actDate', 'notificationDate', 'publicationDate'] as const).flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [[name, requireDate(value)] as const];
  });
  return { ...fields, ...Object.fromEntries(dates) };
}

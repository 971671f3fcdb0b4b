import { ProblemError } from '../../../shared/kernel/result.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import type { MeasureFields } from '../../store/queries/measure.ts';
import { requireDate } from '../checks.ts';

/** @throws ProblemError `value.date`, `value.money` below zero, `value.currency` when amount and cap are not in the same one */
export function checkMeasure(fields: MeasureFields): MeasureFields {
  const { amount, cap } = fields;
  for (const money of [amount, cap]) refuseNegative(money);
  if (amount && cap && amount.currency !== cap.currency)
    throw new ProblemError('value.currency', { amount: amount.currency, cap: cap.currency });
  return { ...fields, startsOn: requireDate(fields.startsOn), endsOn: requireDate(fields.endsOn) };
}

function refuseNegative(money: Money | null): void {
  if (money && money.minor < 0) throw new ProblemError('value.money', { value: money.minor });
}

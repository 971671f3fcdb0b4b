import type { Measure, Step } from '../../../shared/domain/proceeding.ts';
import { isCivilDay } from '../../../shared/law/civil-day.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { PaymentFields } from '../../store/queries/payment.ts';

/**
 * @throws ProblemError `value.empty`, `payment.amount`, `payment.currency`, `law.missing`, `law.partial`, `law.date`, `law.payment-early`
 */
export function checkPayment(
  { amount, paidOn, note }: { readonly amount: Money | null; readonly paidOn: string; readonly note: string },
  measure: Measure,
  step: Step,
): PaymentFields {
  if (!amount) throw new ProblemError('value.empty', { field: 'amount' });
  if (amount.minor <= 0) throw new ProblemError('payment.amount', { value: amount.minor });
  const expected = (measure.amount ?? measure.cap)?.currency;
  if (expected === undefined) throw new ProblemError('law.missing', { field: 'amount' });
  if (amount.currency !== expected) throw new ProblemError('payment.currency', { found: amount.currency, expected });
  const day = paidOn.trim();
  if (day === '') throw new ProblemError('value.empty', { field: 'paidOn' });
  if (!isCivilDay(day))
    throw new ProblemError(parseEdtf(day) ? 'law.partial' : 'law.date', { field: 'paidOn', value: day });
  // A penalty is not owed before its first day, nor any other measure before the act that orders it.
  const from = parseEdtf(measure.kind === 'periodic-penalty' ? measure.startsOn : step.actDate)?.from ?? '';
  if (day < from) throw new ProblemError('law.payment-early', { day, from });
  return { amount, paidOn: day, note: note.trim() };
}

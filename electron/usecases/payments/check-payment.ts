import type { Exchange } from '../../../shared/domain/payment.ts';
import type { Measure, Step } from '../../../shared/domain/proceeding.ts';
import { isCivilDay } from '../../../shared/law/civil-day.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { countedSum } from '../../../shared/law/exchange.ts';
import type { PaymentFields } from '../../store/queries/payment.ts';

export interface PaymentInput {
  readonly amount: Money | null;
  readonly exchange: Exchange | null;
  readonly paidOn: string;
  readonly note: string;
}

/**
 * @throws ProblemError `value.empty`, `payment.amount`, `payment.currency`, `payment.rate`, `payment.exchange-source`, `law.missing`, `law.partial`, `law.date`, `law.payment-early`
 */
export function checkPayment(
  { amount, exchange, paidOn, note }: PaymentInput,
  measure: Measure,
  step: Step,
): PaymentFields {
  if (!amount) throw new ProblemError('value.empty', { field: 'amount' });
  if (amount.minor <= 0) throw new ProblemError('payment.amount', { value: amount.minor });
  const expected = (measure.amount ?? measure.cap)?.currency;
  if (expected === undefined) throw new ProblemError('law.missing', { field: 'amount' });
  const stated = amount.currency === expected ? null : checkExchange(exchange);
  const counted = countedSum({ amount, exchange: stated }, expected);
  if (!counted.ok) throw new ProblemError(counted.error.code, counted.error.detail);
  const day = paidOn.trim();
  if (day === '') throw new ProblemError('value.empty', { field: 'paidOn' });
  if (!isCivilDay(day))
    throw new ProblemError(parseEdtf(day) ? 'law.partial' : 'law.date', { field: 'paidOn', value: day });
  // A penalty is not owed before its first day, nor any other measure before the act that orders it.
  const from = parseEdtf(measure.kind === 'periodic-penalty' ? measure.startsOn : step.actDate)?.from ?? '';
  if (day < from) throw new ProblemError('law.payment-early', { day, from });
  return { amount, exchange: stated, paidOn: day, note: note.trim() };
}

/** A rate says of which day it is and who gave it; the rate itself is the law's to read. */
function checkExchange(exchange: Exchange | null): Exchange | null {
  if (!exchange) return null;
  const stated = { rate: exchange.rate.trim(), on: exchange.on.trim(), source: exchange.source.trim() };
  if (stated.on === '' || stated.source === '') throw new ProblemError('payment.exchange-source');
  if (!isCivilDay(stated.on)) throw new ProblemError('law.date', { field: 'rateDay', value: stated.on });
  return stated;
}

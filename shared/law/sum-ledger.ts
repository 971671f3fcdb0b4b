/** A sum ordered once (fine, damages, costs, liquidated sum): what was paid of it, what is due, with late interest where it is counted. */
import type { Payment } from '../domain/payment.ts';
import type { LegalRate, Measure, Step } from '../domain/proceeding.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import type { Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { isCivilDay, type CivilDay } from './civil-day.ts';
import { countedSum } from './exchange.ts';
import { lateInterest, type InterestLedger } from './late-interest.ts';
import type { DatedSum } from './penalty-ledger.ts';

export interface SumLedger {
  readonly asOf: CivilDay;
  readonly amount: Money;
  readonly paid: Money;
  /** Interest left out. */
  readonly due: Money;
  /** Null while none is counted; a problem when a rate or a day is missing. */
  readonly interest: Result<InterestLedger> | null;
}

/** What was paid by then and is not in the trash, each counted in that currency. */
export function countedPayments(payments: readonly Payment[], currency: string): Result<readonly DatedSum[]> {
  const sums: DatedSum[] = [];
  for (const payment of payments) {
    if (payment.trashed) continue;
    const counted = countedSum(payment, currency);
    if (!counted.ok) return counted;
    sums.push({ day: payment.paidOn, amount: counted.value });
  }
  return succeed(sums);
}

/**
 * @param step that orders the sum; its date of act is the day from which it is owed
 * @param asOf ISO day; later payments are left out
 * @returns the ledger, or `law.missing`, `law.date`, `payment.currency`, `payment.rate`
 */
export function sumLedger(
  measure: Pick<Measure, 'amount' | 'terms' | 'payments'>,
  step: Pick<Step, 'actDate' | 'notificationDate'>,
  rates: readonly LegalRate[],
  asOf: CivilDay,
): Result<SumLedger> {
  const { amount, terms } = measure;
  if (!amount) return fail('law.missing', { field: 'amount' });
  if (!isCivilDay(asOf)) return fail('law.date', { field: 'asOf', value: asOf });
  const counted = countedPayments(measure.payments, amount.currency);
  if (!counted.ok) return counted;
  const payments = counted.value.filter(({ day }) => day <= asOf);
  const paid = payments.reduce((minor, payment) => minor + payment.amount.minor, 0);
  const owedFrom = parseEdtf(step.actDate || step.notificationDate)?.from ?? terms.interest?.runsFrom ?? '';
  return succeed({
    asOf,
    amount,
    paid: { minor: paid, currency: amount.currency },
    due: { minor: Math.max(0, amount.minor - paid), currency: amount.currency },
    interest:
      terms.interest &&
      lateInterest(
        { currency: amount.currency, sums: [{ day: owedFrom, amount }], payments },
        terms.interest,
        rates,
        asOf,
      ),
  });
}

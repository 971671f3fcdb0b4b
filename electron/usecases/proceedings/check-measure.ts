import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { Money } from '../../../shared/kernel/money.ts';
import type { InterestTerms, MeasureTerms } from '../../../shared/domain/proceeding.ts';
import { isCivilDay } from '../../../shared/law/civil-day.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { targetExists } from '../../store/queries/evidence.ts';
import type { MeasureFields } from '../../store/queries/measure.ts';
import { requireDate, requireRow } from '../checks.ts';

/**
 * @throws ProblemError `value.date`, `value.money` below zero, `value.currency` when amount and cap are not in the same one, `law.period`
 * when the end comes before the beginning, and those of the terms: `law.date`, `law.partial`, `law.turnover-currency`, `record.missing`
 */
export function checkMeasure(db: ReadableDatabase, fields: MeasureFields): MeasureFields {
  const { amount, cap, terms } = fields;
  for (const money of [amount, cap, terms.turnover]) refuseNegative(money);
  if (amount && cap && amount.currency !== cap.currency)
    throw new ProblemError('value.currency', { amount: amount.currency, cap: cap.currency });
  const [startsOn, endsOn] = [requireDate(fields.startsOn), requireDate(fields.endsOn)];
  refuseBackwards(startsOn, endsOn);
  return { ...fields, startsOn, endsOn, terms: checkTerms(db, terms, startsOn) };
}

function checkTerms(db: ReadableDatabase, terms: MeasureTerms, startsOn: string): MeasureTerms {
  const compliedOn = requireDay(terms.compliedOn, 'compliedOn');
  refuseBackwards(startsOn, compliedOn);
  const suspensions = terms.suspensions.map(({ from, to }) => {
    const span = { from: requireDay(from, 'suspensions'), to: requireDay(to, 'suspensions') };
    for (const day of Object.values(span))
      if (day === '') throw new ProblemError('value.empty', { field: 'suspensions' });
    refuseBackwards(span.from, span.to);
    return span;
  });
  const { turnover, statute, liquidates } = terms;
  if (statute !== null && turnover && turnover.currency !== 'EUR')
    throw new ProblemError('law.turnover-currency', { found: turnover.currency, expected: 'EUR' });
  if (liquidates !== null) requireRow(targetExists(db, 'measure', liquidates), 'measure');
  return { ...terms, compliedOn, suspensions, interest: terms.interest && checkInterest(terms.interest) };
}

function checkInterest(interest: InterestTerms): InterestTerms {
  const runsFrom = requireDay(interest.runsFrom, 'runsFrom');
  if (runsFrom === '') throw new ProblemError('value.empty', { field: 'runsFrom' });
  const raisedFrom = requireDay(interest.raisedFrom, 'raisedFrom');
  refuseBackwards(runsFrom, raisedFrom);
  return { ...interest, runsFrom, raisedFrom };
}

/** Empty stands for none. */
function requireDay(text: string, field: string): string {
  const value = text.trim();
  if (value === '' || isCivilDay(value)) return value;
  throw new ProblemError(parseEdtf(value) ? 'law.partial' : 'law.date', { field, value });
}

function refuseBackwards(from: string, to: string): void {
  const [first, last] = [parseEdtf(from)?.from, parseEdtf(to)?.to];
  if (first && last && last < first) throw new ProblemError('law.period', { from, to });
}

function refuseNegative(money: Money | null): void {
  if (money && money.minor < 0) throw new ProblemError('value.money', { value: money.minor });
}

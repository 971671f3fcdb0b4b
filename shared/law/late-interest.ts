/**
 * Late interest at the legal rate: C. civ. art. 1231-6, 1231-7, 1343-1, 1343-2; CMF art. L.313-2, L.313-3. Simple unless compound interest
 * was asked for. Exact until a sum is paid or shown: a day's interest is capital × rate ÷ days of the civil year (365 or 366).
 */
import type { InterestTerms, LegalRate } from '../domain/proceeding.ts';
import type { Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import type { Bilingual } from '../kernel/words.ts';
import { addDays, addMonths, dayInWords, daysBetween, isCivilDay, type CivilDay } from './civil-day.ts';
import { divideRounded, parseDecimal } from './exchange.ts';
import type { DatedSum } from './penalty-ledger.ts';

/** Days that bear interest alike, both ends counted. */
export interface InterestPeriod {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly days: number;
  readonly capital: Money;
  /** "4.26", the five points of CMF art. L.313-3 included. */
  readonly percent: string;
  readonly isRaised: boolean;
  /** Rounded for display; totals are rounded once, from the exact figures. */
  readonly interest: Money;
}

/** What one payment was set against. */
export interface Allocation {
  readonly day: CivilDay;
  readonly amount: Money;
  readonly toInterest: Money;
  readonly toCapital: Money;
  /** More than all that was due. */
  readonly excess: Money;
}

export interface InterestLedger {
  readonly asOf: CivilDay;
  /** Still due. */
  readonly capital: Money;
  readonly interest: Money;
  readonly due: Money;
  /** All interest that accrued, paid or not. */
  readonly accrued: Money;
  readonly periods: readonly InterestPeriod[];
  readonly allocations: readonly Allocation[];
  readonly steps: readonly { readonly text: Bilingual; readonly authority: string }[];
}

export interface Debt {
  readonly currency: string;
  readonly sums: readonly DatedSum[];
  readonly payments: readonly DatedSum[];
}

const POINTS = 5n;
/** One unit of `Exact` is a minor unit ÷ (percent × 10⁹ × 365 × 366). */
const PERCENT = 10n ** 9n;
const EXACT = 100n * PERCENT * 365n * 366n;

const yearDays = (day: CivilDay): bigint =>
  BigInt(daysBetween(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`) + 1);
/** "2023-1" or "2023-2": the half-year whose rate holds on a day. */
export const semesterOf = (day: CivilDay): string => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`;

/**
 * @param debt sums and payments in one currency, each from its day; what comes after `asOf` is left out
 * @param rates by half-year; one that is needed and missing is a problem, never the rate of another half-year
 * @returns the ledger, or `law.date`, `law.missing`, `law.period`, `law.currency`, `law.legal-rate` (missing), `law.percent` (not a number)
 */
export function lateInterest(
  debt: Debt,
  terms: InterestTerms,
  rates: readonly LegalRate[],
  asOf: CivilDay,
): Result<InterestLedger> {
  const wrong = firstProblem(debt, terms, asOf);
  if (wrong) return wrong;
  const { currency } = debt;
  const sum = (minor: bigint): Money => ({ minor: Number(minor), currency });
  let [capital, exact, accrued] = [0n, 0n, 0n];
  const periods: InterestPeriod[] = [];
  const allocations: Allocation[] = [];
  const days = boundaries(debt, terms, asOf);

  for (const [index, day] of days.entries()) {
    if (day > asOf) break;
    for (const entry of debt.sums) if (entry.day === day) capital += BigInt(entry.amount.minor);
    if (terms.isCompound && isAnniversary(day, terms.runsFrom)) {
      const whole = divideRounded(exact, EXACT);
      capital += whole;
      exact -= whole * EXACT;
    }
    for (const { day: paidOn, amount } of debt.payments) {
      if (paidOn !== day) continue;
      const interest = exact > 0n ? divideRounded(exact, EXACT) : 0n;
      const paid = allocate(BigInt(amount.minor), interest, capital, terms.order);
      exact -= paid.toInterest * EXACT;
      capital -= paid.toCapital;
      allocations.push({
        day,
        amount,
        toInterest: sum(paid.toInterest),
        toCapital: sum(paid.toCapital),
        excess: sum(paid.excess),
      });
    }
    const next = days[index + 1] ?? addDays(asOf, 1);
    if (day < terms.runsFrom || capital === 0n) continue;
    const count = daysBetween(day, next);
    const rate = rateOn(day, terms, rates);
    if (!rate.ok) return rate;
    const earned = capital * rate.value.units * BigInt(count) * ((365n * 366n) / yearDays(day));
    exact += earned;
    accrued += earned;
    periods.push({
      from: day,
      to: addDays(next, -1),
      days: count,
      capital: sum(capital),
      percent: rate.value.percent,
      isRaised: rate.value.isRaised,
      interest: sum(divideRounded(earned, EXACT)),
    });
  }
  const interest = exact > 0n ? divideRounded(exact, EXACT) : 0n;
  return succeed({
    asOf,
    capital: sum(capital),
    interest: sum(interest),
    due: sum(capital + interest),
    accrued: sum(divideRounded(accrued, EXACT)),
    periods,
    allocations,
    steps: stepsInWords(terms),
  });
}

/** Days on which something changes, in order: what is owed, what is paid, the rate, the length of the year, the anniversary. */
function boundaries(
  { sums, payments }: Debt,
  { runsFrom, raisedFrom, isCompound }: InterestTerms,
  asOf: CivilDay,
): CivilDay[] {
  const days = new Set([runsFrom, raisedFrom, ...sums.map(({ day }) => day), ...payments.map(({ day }) => day)]);
  for (let year = Number(runsFrom.slice(0, 4)); year <= Number(asOf.slice(0, 4)); year++) {
    days.add(`${year}-01-01`).add(`${year}-07-01`);
    if (isCompound) days.add(addMonths(runsFrom, 12 * (year - Number(runsFrom.slice(0, 4)))));
  }
  days.delete('');
  return [...days].filter((day) => day <= asOf).toSorted();
}

const isAnniversary = (day: CivilDay, from: CivilDay): boolean =>
  day > from && addMonths(from, 12 * (Number(day.slice(0, 4)) - Number(from.slice(0, 4)))) === day;

function rateOn(
  day: CivilDay,
  { raisedFrom, creditor }: InterestTerms,
  rates: readonly LegalRate[],
): Result<{ readonly units: bigint; readonly percent: string; readonly isRaised: boolean }> {
  const semester = semesterOf(day);
  const text = rates.find((rate) => rate.semester === semester)?.[creditor] ?? '';
  if (text === '') return fail('law.legal-rate', { semester: semester.replace('-', '/') });
  const decimal = parseDecimal(text);
  if (!decimal) return fail('law.percent', { value: text, semester: semester.replace('-', '/') });
  const isRaised = raisedFrom !== '' && day >= raisedFrom;
  const units = (decimal.units * PERCENT) / decimal.scale + (isRaised ? POINTS * PERCENT : 0n);
  return succeed({ units, percent: inPercent(units), isRaised });
}

function inPercent(units: bigint): string {
  const fraction = String(units % PERCENT)
    .padStart(9, '0')
    .replace(/0+$/u, '');
  return fraction === '' ? String(units / PERCENT) : `${units / PERCENT}.${fraction}`;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function allocate(
  amount: bigint,
  interest: bigint,
  capital: bigint,
  order: InterestTerms['order'],
): { readonly toInterest: bigint; readonly toCapital: bigint; readonly excess: bigint } {
  const toInterest =
    order === 'interest-first' ? least(amount, interest) : least(amount - least(amount, capital), interest);
  const toCapital = least(amount - toInterest, capital);
  return { toInterest, toCapital, excess: amount - toInterest - toCapital };
}

function firstProblem(
  { currency: expected, sums, payments }: Debt,
  { runsFrom, raisedFrom }: InterestTerms,
  asOf: CivilDay,
): ReturnType<typeof fail> | undefined {
  if (runsFrom === '') return fail('law.missing', { field: 'runsFrom' });
  const named = { runsFrom, ...(raisedFrom === '' ? {} : { raisedFrom }), asOf };
  for (const [field, value] of Object.entries(named)) if (!isCivilDay(value)) return fail('law.date', { field, value });
  if (raisedFrom !== '' && raisedFrom < runsFrom) return fail('law.period', { from: runsFrom, to: raisedFrom });
  const entries = [...sums, ...payments];
  const bad = entries.find(({ day }) => !isCivilDay(day));
  if (bad) return fail('law.date', { field: 'day', value: bad.day });
  const foreign = entries.find(({ amount }) => amount.currency !== expected);
  if (foreign) return fail('law.currency', { found: foreign.amount.currency, expected });
  const first = sums.map(({ day }) => day).toSorted()[0];
  const early = payments.find(({ day }) => first === undefined || day < first);
  return early && fail('law.payment-early', { day: early.day, from: first ?? '' });
}

function stepsInWords({ runsFrom, raisedFrom, isCompound, order }: InterestTerms): InterestLedger['steps'] {
  const day = (value: CivilDay): Bilingual => ({ fr: dayInWords(value, 'fr'), en: dayInWords(value, 'en') });
  const from = day(runsFrom);
  return [
    {
      text: {
        fr: `Intérêts au taux légal dès le ${from.fr}, jour compté ; le jour d’un paiement ne porte plus intérêt sur ce qui est payé.`,
        en: `Interest at the legal rate from ${from.en}, that day counted; the day of a payment no longer bears interest on what is paid.`,
      },
      authority: 'C. civ. art. 1231-6, 1231-7 ; CMF art. L.313-2',
    },
    {
      text: {
        fr: 'Chaque semestre à son taux, sur 365 ou 366 jours ; les sommes sont arrondies une seule fois, au centime.',
        en: 'Each half-year at its own rate, over 365 or 366 days; sums are rounded once, to the minor unit.',
      },
      authority: 'CMF art. L.313-2',
    },
    ...(raisedFrom === ''
      ? []
      : [
          {
            text: {
              fr: `Taux majoré de cinq points dès le ${day(raisedFrom).fr}.`,
              en: `Rate raised by five points from ${day(raisedFrom).en}.`,
            },
            authority: 'CMF art. L.313-3',
          },
        ]),
    {
      text: isCompound
        ? {
            fr: 'Intérêts dus pour une année entière : capitalisés à chaque anniversaire.',
            en: 'Interest due for a whole year: added to the capital on each anniversary.',
          }
        : { fr: 'Intérêts simples : non capitalisés.', en: 'Simple interest: not added to the capital.' },
      authority: 'C. civ. art. 1343-2',
    },
    {
      text:
        order === 'interest-first'
          ? {
              fr: 'Un paiement s’impute d’abord sur les intérêts, puis sur le capital.',
              en: 'A payment goes to interest first, then to capital.',
            }
          : {
              fr: 'Un paiement s’impute d’abord sur le capital, par accord du créancier.',
              en: 'A payment goes to capital first, the creditor having agreed.',
            },
      authority: 'C. civ. art. 1343-1, 1342-10',
    },
  ];
}

/**
 * The periodic penalty (astreinte) to the day: loi 78-17 art. 20 III 2° (at most 100 000 € a day), décret 2019-536 art. 44 (liquidation),
 * CPC ex. art. L.131-1 to L.131-4. Pure: every date and sum is given, none is read from a clock.
 */
import type { Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import type { Bilingual } from '../kernel/words.ts';
import { addDays, dayInWords, daysBetween, isCivilDay, type CivilDay } from './civil-day.ts';

/** Stated on screen and in print: which ends of the period are counted. */
export interface CountingConvention {
  readonly firstDayCounted: boolean;
  readonly lastDayCounted: boolean;
}

export interface Penalty {
  /** Per day, minor units. */
  readonly rate: Money;
  /** First day of delay: the day after the last useful day of the injunction. */
  readonly firstDay: CivilDay;
  readonly cap: Money | null;
  readonly convention: CountingConvention;
}

export interface DatedSum {
  readonly day: CivilDay;
  readonly amount: Money;
}

/** What happened since: each entry is its own event, none is folded into another. */
export interface PenaltyEvents {
  /** Last day of delay: compliance, or the end of the period that a decision liquidates. */
  readonly stopsOn: CivilDay | null;
  /** Both ends inclusive. */
  readonly suspensions: readonly { readonly from: CivilDay; readonly to: CivilDay }[];
  readonly liquidations: readonly DatedSum[];
  readonly payments: readonly DatedSum[];
}

export interface PenaltyLedger {
  readonly asOf: CivilDay;
  readonly days: number;
  readonly accrued: Money;
  readonly capped: boolean;
  readonly liquidated: Money;
  readonly paid: Money;
  /** What may be claimed: liquidated less paid; accrued sums are claimed only once liquidated. */
  readonly due: Money;
  readonly steps: readonly Bilingual[];
  /** Other ways of counting, with why they are refused. */
  readonly refused: readonly { readonly days: number; readonly amount: Money; readonly why: Bilingual }[];
}

const NOTHING: PenaltyEvents = { stopsOn: null, suspensions: [], liquidations: [], payments: [] };

/** Days of [from, to] that fall in the suspensions, each day once. */
function suspendedDays(from: CivilDay, to: CivilDay, suspensions: PenaltyEvents['suspensions']): number {
  let covered = 0;
  let reached = from;
  for (const one of suspensions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = one.from > reached ? one.from : reached;
    const end = one.to < to ? one.to : to;
    if (start > end) continue;
    covered += daysBetween(start, end) + 1;
    reached = addDays(end, 1);
  }
  return covered;
}

/**
 * The state of a penalty as of a day.
 * @returns the ledger, or `law.date`, `law.period` (ends before it begins), `law.currency`, `law.rate` (not positive),
 *   `law.rate-large`, `law.payment-early`
 */
export function ledgerAsOf(
  penalty: Penalty,
  events: PenaltyEvents = NOTHING,
  asOf: CivilDay = events.stopsOn ?? penalty.firstDay,
): Result<PenaltyLedger> {
  const { rate, firstDay, cap, convention } = penalty;
  const wrong = firstProblem(penalty, events, asOf);
  if (wrong) return wrong;

  const last = events.stopsOn !== null && events.stopsOn < asOf ? events.stopsOn : asOf;
  const from = convention.firstDayCounted ? firstDay : addDays(firstDay, 1);
  const to = convention.lastDayCounted ? last : addDays(last, -1);
  const gross = Math.max(0, daysBetween(from, to) + 1);
  const suspended = gross === 0 ? 0 : suspendedDays(from, to, events.suspensions);
  const days = gross - suspended;
  const uncapped = days * rate.minor;
  if (!Number.isSafeInteger(uncapped)) return fail('law.rate-large', { value: rate.minor, days });
  const capped = cap !== null && uncapped > cap.minor;
  const sum = (minor: number): Money => ({ minor, currency: rate.currency });
  const total = (entries: readonly DatedSum[]): number =>
    entries.filter(({ day }) => day <= asOf).reduce((minor, { amount }) => minor + amount.minor, 0);
  const liquidated = total(events.liquidations);
  const paid = total(events.payments);

  return succeed({
    asOf,
    days,
    accrued: sum(capped ? cap.minor : uncapped),
    capped,
    liquidated: sum(liquidated),
    paid: sum(paid),
    due: sum(Math.max(0, liquidated - paid)),
    steps: stepsInWords({ from, to, gross, suspended, capped, convention }),
    refused: refusedReadings(penalty, days, gross),
  });
}

function firstProblem(
  { rate, firstDay, cap }: Penalty,
  events: PenaltyEvents,
  asOf: CivilDay,
): ReturnType<typeof fail> | undefined {
  const dated = [...events.liquidations, ...events.payments];
  const days = { from: firstDay, to: events.stopsOn ?? firstDay, 'as-of': asOf };
  for (const [field, value] of Object.entries(days)) if (!isCivilDay(value)) return fail('law.date', { field, value });
  const badDay = [...dated.map(({ day }) => day), ...events.suspensions.flatMap((one) => [one.from, one.to])].find(
    (day) => !isCivilDay(day),
  );
  if (badDay !== undefined) return fail('law.date', { field: 'day', value: badDay });
  if (events.stopsOn !== null && events.stopsOn < firstDay)
    return fail('law.period', { from: firstDay, to: events.stopsOn });
  const backwards = events.suspensions.find((one) => one.to < one.from);
  if (backwards) return fail('law.period', { from: backwards.from, to: backwards.to });
  if (rate.minor <= 0) return fail('law.rate', { value: rate.minor });
  const foreign = [...dated.map(({ amount }) => amount), ...(cap ? [cap] : [])].find(
    ({ currency }) => currency !== rate.currency,
  );
  if (foreign) return fail('law.currency', { found: foreign.currency, expected: rate.currency });
  const early = events.payments.find(({ day }) => day < firstDay);
  return early && fail('law.payment-early', { day: early.day, from: firstDay });
}

interface Counted {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly gross: number;
  readonly suspended: number;
  readonly capped: boolean;
  readonly convention: CountingConvention;
}

function stepsInWords({ from, to, gross, suspended, capped, convention }: Counted): readonly Bilingual[] {
  const ends = (language: 'fr' | 'en'): string => {
    const [yes, no] = language === 'fr' ? ['compté', 'non compté'] : ['counted', 'not counted'];
    const said = [convention.firstDayCounted, convention.lastDayCounted].map((counted) => (counted ? yes : no));
    return language === 'fr'
      ? `premier jour ${said[0]}, dernier jour ${said[1]}`
      : `first day ${said[0]}, last day ${said[1]}`;
  };
  const steps: Bilingual[] = [
    {
      fr:
        gross === 0
          ? `Aucun jour de retard (${ends('fr')}).`
          : `Du ${dayInWords(from, 'fr')} au ${dayInWords(to, 'fr')} : ${gross} ${gross === 1 ? 'jour' : 'jours'} (${ends('fr')}).`,
      en:
        gross === 0
          ? `No day of delay (${ends('en')}).`
          : `From ${dayInWords(from, 'en')} to ${dayInWords(to, 'en')}: ${gross} ${gross === 1 ? 'day' : 'days'} (${ends('en')}).`,
    },
  ];
  if (suspended > 0)
    steps.push({
      fr: `Moins ${suspended} ${suspended === 1 ? 'jour' : 'jours'} de suspension.`,
      en: `Less ${suspended} ${suspended === 1 ? 'day' : 'days'} of suspension.`,
    });
  if (capped) steps.push({ fr: 'Ramené au plafond.', en: 'Brought down to the cap.' });
  return steps;
}

/** The count that takes in the last useful day is the usual mistake: it charges a day on which the debtor could still comply. */
function refusedReadings(
  { rate, firstDay, cap, convention }: Penalty,
  days: number,
  gross: number,
): PenaltyLedger['refused'] {
  if (gross === 0 || !convention.firstDayCounted) return [];
  const lastUseful = addDays(firstDay, -1);
  const minor = (days + 1) * rate.minor;
  return [
    {
      days: days + 1,
      amount: { minor: cap && minor > cap.minor ? cap.minor : minor, currency: rate.currency },
      why: {
        fr: `Compter dès le ${dayInWords(lastUseful, 'fr')} donnerait ${days + 1} jours : ce jour est le dernier jour utile pour se conformer, l’astreinte ne court que le lendemain.`,
        en: `Counting from ${dayInWords(lastUseful, 'en')} would give ${days + 1} days: that is the last useful day to comply, and the penalty runs only from the next.`,
      },
    },
  ];
}

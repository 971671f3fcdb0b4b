/** What happened to a penalty, day by day of change: the table under the curve, and the curve itself. */
import type { Money } from '../kernel/money.ts';
import { addDays, daysBetween, type CivilDay } from './civil-day.ts';
import { ledgerAsOf, type Penalty, type PenaltyEvents, type PenaltyLedger } from './penalty-ledger.ts';

export type LedgerEvent = 'starts' | 'suspended' | 'resumes' | 'capped' | 'stops' | 'liquidated' | 'paid' | 'as-of';

/** The sums at the end of a day. */
export type LedgerPoint = Pick<PenaltyLedger, 'days' | 'accrued' | 'liquidated' | 'paid' | 'due'> & {
  readonly day: CivilDay;
};

export interface LedgerRow extends LedgerPoint {
  readonly event: LedgerEvent;
  /** The sum of the event itself, for a liquidation or a payment. */
  readonly sum: Money | null;
}

const ORDER: readonly LedgerEvent[] = [
  'starts',
  'suspended',
  'resumes',
  'capped',
  'stops',
  'liquidated',
  'paid',
  'as-of',
];

/**
 * Rows up to `asOf`, one per event, the last of them `as-of`; points where the curve bends, from the eve of the first day.
 * The penalty is one that `ledgerAsOf` accepts.
 */
export function ledgerRows(
  penalty: Penalty,
  events: PenaltyEvents,
  asOf: CivilDay,
): { readonly rows: readonly LedgerRow[]; readonly points: readonly LedgerPoint[] } {
  const at = (day: CivilDay): LedgerPoint => {
    const result = ledgerAsOf(penalty, events, day);
    if (!result.ok) throw new Error(result.error.code);
    const { days, accrued, liquidated, paid, due } = result.value;
    return { day, days, accrued, liquidated, paid, due };
  };
  const capDay = dayOfCap(penalty, events, asOf, at);
  const happened: readonly { day: CivilDay; event: LedgerEvent; sum: Money | null }[] = [
    { day: penalty.firstDay, event: 'starts', sum: null },
    ...events.suspensions.flatMap(({ from, to }) => [
      { day: from, event: 'suspended' as const, sum: null },
      { day: addDays(to, 1), event: 'resumes' as const, sum: null },
    ]),
    ...(capDay === null ? [] : [{ day: capDay, event: 'capped' as const, sum: null }]),
    ...(events.stopsOn === null ? [] : [{ day: events.stopsOn, event: 'stops' as const, sum: null }]),
    ...events.liquidations.map(({ day, amount }) => ({ day, event: 'liquidated' as const, sum: amount })),
    ...events.payments.map(({ day, amount }) => ({ day, event: 'paid' as const, sum: amount })),
    { day: asOf, event: 'as-of', sum: null },
  ];
  const rows = happened
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => (a.day === b.day ? ORDER.indexOf(a.event) - ORDER.indexOf(b.event) : a.day < b.day ? -1 : 1))
    .map(({ day, event, sum }) => ({ ...at(day), event, sum }));
  const bends = happened.flatMap(({ day }) => [addDays(day, -1), day]);
  const points = [...new Set(bends)].filter((day) => day <= asOf && day >= addDays(penalty.firstDay, -1)).toSorted();
  return { rows, points: points.map(at) };
}

/** The first day on which the cap is reached; null when it is not reached by then. Accrued sums never fall, so halving finds it. */
function dayOfCap(
  { cap, firstDay }: Penalty,
  { stopsOn }: PenaltyEvents,
  asOf: CivilDay,
  at: (day: CivilDay) => LedgerPoint,
): CivilDay | null {
  const last = stopsOn !== null && stopsOn < asOf ? stopsOn : asOf;
  if (cap === null || last < firstDay || at(last).accrued.minor < cap.minor) return null;
  let [low, high] = [0, daysBetween(firstDay, last)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(addDays(firstDay, middle)).accrued.minor >= cap.minor) high = middle;
    else low = middle + 1;
  }
  return addDays(firstDay, low);
}

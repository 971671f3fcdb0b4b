/** Statements that differ by what they say and not by a number. */
import { onePerSource, sourcesOf, type FoundDivergence } from '../found.ts';
import { apart, dayNumber, mayBeOne, type Statement } from '../statement.ts';

type Described = Pick<FoundDivergence, 'key' | 'topic'>;
const NO_DETAIL = {} as const;

const sides = (group: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> => {
  const map = new Map<string, Statement[]>();
  for (const one of group) map.set(one.side, [...(map.get(one.side) ?? []).slice(0, 400), one]);
  return map;
};
const bySide = ({ side }: Statement): string => side;

/** How an affair began: days more than a month apart. */
export function compareOrigins(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const early = group.toSorted((a, b) => a.high - b.high)[0];
  if (!early) return [];
  const later = group.filter((one) => one.source !== early.source && one.low - early.high > 31);
  if (later.length === 0) return [];
  const same = group.filter((one) => !later.includes(one) && one.low <= early.high);
  return [
    {
      ...described,
      kind: 'start',
      explanation: { code: 'start', detail: NO_DETAIL },
      statements: onePerSource([...same, ...later], ({ value }) => value),
    },
  ];
}

/** A notice that one source places after a dated warning, and others on that very date or before. */
export function compareOrders(
  orders: readonly Statement[],
  dates: readonly Statement[],
  described: Described,
): readonly FoundDivergence[] {
  const after = orders.filter((order) =>
    dates.some(
      (date) => date.source !== order.source && date.low <= order.high && mayBeOne(date.authority, order.authority),
    ),
  );
  const placed = dates.filter((date) => after.some((order) => order.source !== date.source && date.low <= order.high));
  if (after.length === 0 || placed.length === 0) return [];
  return [
    {
      ...described,
      kind: 'sequence',
      explanation: { code: 'sequence', detail: NO_DETAIL },
      statements: onePerSource([...placed, ...after], ({ value }) => value),
    },
  ];
}

/** "X before Y" here, "Y before X" there. */
export function compareSequences(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const told = sides(group);
  if (!told.has('before') || !told.has('after')) return [];
  return [
    {
      ...described,
      kind: 'sequence',
      explanation: { code: 'sequence', detail: NO_DETAIL },
      statements: onePerSource(group, bySide),
    },
  ];
}

export function compareTriggers(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const told = sides(group);
  if (!told.has('payment') || !told.has('compliance')) return [];
  return [
    {
      ...described,
      kind: 'trigger',
      explanation: { code: 'trigger', detail: NO_DETAIL },
      statements: onePerSource(group, bySide, 2),
    },
  ];
}

export function compareStages(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const told = sides(group);
  if (!told.has('new') || !told.has('liquidated')) return [];
  const statements = onePerSource(
    group.filter(({ side }) => side !== 'running'),
    bySide,
  );
  return [
    { ...described, kind: 'penalty-stage', explanation: { code: 'penalty-stage', detail: NO_DETAIL }, statements },
  ];
}

/** Sums that a statute sets (GDPR art. 83(4)-(5); loi 78-17 art. 20, 22-1), in euros. */
const STATUTORY = new Set([20_000_000, 10_000_000, 100_000, 20_000]);

export function compareMaxima(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const law = group.filter(({ side }) => side === 'law');
  const called = group.filter(
    (one) =>
      one.side === 'called' &&
      law.every((other) => other.nominal !== one.nominal) &&
      !(one.marks[0] === 'EUR' && STATUTORY.has(one.nominal) && (law.length === 0 || one.authority.name === 'CNIL')),
  );
  if (called.length === 0) return [];
  const others = law.filter((one) => called.some((other) => other.marks[0] === one.marks[0]));
  // Without the law in any source, only a regime whose maximum the program knows can tell that it is another.
  if (others.length === 0 && !called.some(({ authority }) => authority.name === 'CNIL')) return [];
  return [
    {
      ...described,
      kind: 'maximum',
      explanation: { code: 'maximum', detail: NO_DETAIL },
      statements: onePerSource([...called, ...others], ({ value }) => value),
    },
  ];
}

/** A state that lasts, told twice: the days on which it began must be one. */
export function compareElapsed(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const members = new Set<Statement>();
  const some = group.slice(0, 60);
  for (const [index, a] of some.entries())
    for (const b of some.slice(index + 1)) if (!oneBeginning(a, b)) members.add(a).add(b);
  if (members.size === 0) return [];
  return [
    {
      ...described,
      kind: 'duration',
      explanation: { code: 'duration', detail: NO_DETAIL },
      statements: onePerSource([...members], ({ value }) => value),
    },
  ];
}

/** Days by which two tellings of one beginning may miss one another. */
const SLACK = 5;

function oneBeginning(a: Statement, b: Statement): boolean {
  if (a.source === b.source) return a.low <= b.high && b.low <= a.high;
  if (a.asOf === null || b.asOf === null) return true;
  const begin = (one: Statement): readonly [number, number] => [
    dayNumber(one.asOf?.from ?? '') - one.high,
    dayNumber(one.asOf?.to ?? '') - one.low,
  ];
  const [[fromA, toA], [fromB, toB]] = [begin(a), begin(b)];
  return fromA <= toB + SLACK && fromB <= toA + SLACK;
}

/** The stated length and the two dates do not agree: one sentence against itself. */
export const compareSpan = (statement: Statement, described: Described): FoundDivergence => ({
  ...described,
  kind: 'duration',
  explanation: { code: 'span', detail: { days: statement.low } },
  statements: [statement],
});

export function compareWording(
  topic: string,
  group: readonly Statement[],
  described: Described,
): readonly FoundDivergence[] {
  const told = sides(group);
  const of = (side: string): readonly Statement[] => told.get(side) ?? [];
  const report = (statements: readonly Statement[], each = 1): readonly FoundDivergence[] => [
    {
      ...described,
      kind: 'terminology',
      explanation: { code: `wording.${topic}`, detail: NO_DETAIL },
      statements: onePerSource(statements, bySide, each),
    },
  ];
  switch (topic) {
    case 'order-or-notice': {
      const one = of('order').some((order) =>
        of('notice').some(
          (notice) => order.when !== null && notice.when !== null && !apart(order.when, notice.when, 0),
        ),
      );
      return one
        ? report(
            group.filter(
              ({ side, when }) =>
                side === 'notice' || when === null || of('notice').some((notice) => !apart(when, notice.when, 0)),
            ),
            2,
          )
        : [];
    }
    case 'refusal':
      return told.has('refuses') && told.has('abstains') && sourcesOf(group) > 1 ? report(group) : [];
    case 'own-motion':
      return told.has('recommends') ? report(group) : [];
    default:
      return report(group, 4);
  }
}

/** Opposite outcomes; told of different days they follow one another. */
export function compareOpposites(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const told = sides(group.filter(({ mood }) => mood === 'asserted'));
  const [yes, no] = [told.get('yes') ?? [], told.get('no') ?? []];
  const pairs = yes.slice(0, 30).flatMap((a) =>
    no
      .slice(0, 30)
      .filter((b) => a.source !== b.source && mayBeOne(a.authority, b.authority))
      .map((b) => [a, b] as const),
  );
  if (pairs.length === 0) return [];
  const clash = pairs.some(
    ([a, b]) => !apart(a.when, b.when, 7) && !((a.when === null || b.when === null) && apart(a.asOf, b.asOf, 20)),
  );
  const kind = clash ? 'contradiction' : 'evolution';
  return [
    {
      ...described,
      kind,
      explanation: { code: clash ? 'opposite' : 'evolution', detail: NO_DETAIL },
      statements: onePerSource(pairs.flat(), bySide),
    },
  ];
}

/** Planned with a sum, decided without one: the sum planned must not be taken for the one decided. */
export function compareSanctions(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const planned = group.filter(({ side }) => side === 'planned');
  const decided = group.filter(({ side }) => side === 'decided');
  if (planned.length === 0 || decided.length === 0 || decided.some(({ marks }) => marks.includes('sum'))) return [];
  const later = decided.filter((one) => planned.every(({ source }) => source !== one.source));
  return later.length === 0
    ? []
    : [
        {
          ...described,
          kind: 'outcome',
          explanation: { code: 'outcome', detail: NO_DETAIL },
          statements: onePerSource([...planned, ...later], bySide),
        },
      ];
}

/** One saying by several sources: by what way it came, and that it is a party's. */
export function compareSayings(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  if (sourcesOf(group) < 2) return [];
  const relays = new Set(group.map(({ side }) => side).filter((side) => side !== ''));
  const statements = onePerSource(group, () => '');
  if (relays.size > 1)
    return [
      {
        ...described,
        kind: 'attribution',
        explanation: { code: 'attribution', detail: { ways: [...relays].join(', ') } },
        statements,
      },
    ];
  return [];
}

/** Facts told in words that cannot all be right: what came first, who uses a thing, who decided. */
import { fold } from '../../../kernel/fold.ts';
import { onePerSource, type FoundDivergence } from '../found.ts';
import { apart, type Statement } from '../statement.ts';

type Described = Pick<FoundDivergence, 'key' | 'topic'>;
/** More of one proposition than this is no disagreement but a mass of texts. */
const MOST = 60;

function pairsOf(group: readonly Statement[], disagree: (a: Statement, b: Statement) => boolean): readonly Statement[] {
  const some = group.slice(0, MOST);
  const members = new Set<Statement>();
  for (const [index, a] of some.entries())
    for (const b of some.slice(index + 1)) if (a.source !== b.source && disagree(a, b)) members.add(a).add(b);
  return some.filter((one) => members.has(one));
}

const keysOf = ({ marks }: Statement, place: '1:' | '2:'): readonly string[] =>
  marks.filter((mark) => mark.startsWith(place)).map((mark) => mark.slice(2));
const share = (a: readonly string[], b: readonly string[]): number => a.filter((key) => b.includes(key)).length;

/** "X before Y" here, "Y before X" there. */
export function compareBeforeAfter(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const statements = pairsOf(group, (a, b) => {
    if (a.mood !== 'asserted' || b.mood !== 'asserted') return false;
    const [a1, a2, b1, b2] = [keysOf(a, '1:'), keysOf(a, '2:'), keysOf(b, '1:'), keysOf(b, '2:')];
    const crossed = [share(a1, b2), share(a2, b1)] as const;
    const straight = [share(a1, b1), share(a2, b2)] as const;
    return Math.min(...crossed) > 0 && crossed[0] + crossed[1] > straight[0] + straight[1];
  });
  return statements.length === 0
    ? []
    : [
        {
          ...described,
          kind: 'sequence',
          explanation: { code: 'sequence', detail: {} },
          statements: onePerSource(statements, ({ source }) => source),
        },
      ];
}

/** Public bodies here, private ones too there. */
export function compareUsers(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const known = new Set(group.filter(({ side }) => side === 'private').map(({ source }) => source));
  const statements = pairsOf(
    group.filter(({ mood, side, source }) => mood === 'asserted' && (side === 'private' || !known.has(source))),
    (a, b) => (a.side === 'private') !== (b.side === 'private'),
  );
  return statements.length === 0
    ? []
    : [
        {
          ...described,
          kind: 'contradiction',
          explanation: { code: 'users', detail: {} },
          statements: onePerSource(statements, ({ side }) => side),
        },
      ];
}

const initials = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');
function sameBody(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return (
    one.includes(other) ||
    other.includes(one) ||
    a.replaceAll(/\P{Lu}/gu, '') === b ||
    initials(a) === b.toUpperCase() ||
    initials(b) === a.toUpperCase()
  );
}
/** Days within which an act told without its sum is taken for the same act. */
const ONE_ACT = 10;

/** One act, two authors: a source that names both knows of two acts. */
export function compareDeciders(group: readonly Statement[], described: Described): readonly FoundDivergence[] {
  const named = new Map<string, Set<string>>();
  for (const { source, side } of group) named.set(source, (named.get(source) ?? new Set()).add(side));
  const statements = pairsOf(group, (a, b) => {
    if (a.mood !== 'asserted' || b.mood !== 'asserted' || sameBody(a.side, b.side)) return false;
    if (named.get(a.source)?.has(b.side) || named.get(b.source)?.has(a.side)) return false;
    const [countryA, countryB] = [a.authority.country, b.authority.country];
    if (countryA !== countryB && countryA !== '' && countryB !== '') return false;
    const [sumA, sumB] = [a.marks[0] ?? '', b.marks[0] ?? ''];
    if (a.topic === 'fine' && sumA !== '' && sumB !== '') return sumA === sumB && !apart(a.when, b.when, 45);
    return a.asOf !== null && b.asOf !== null && !apart(a.asOf, b.asOf, ONE_ACT) && !apart(a.when, b.when, ONE_ACT);
  });
  return statements.length === 0
    ? []
    : [
        {
          ...described,
          kind: 'contradiction',
          explanation: { code: 'decider', detail: {} },
          statements: onePerSource(statements, ({ side }) => side),
        },
      ];
}

/** One thesis in several sources: a party's argument, told here as its own and there as a fact. */
import { onePerSource, sourcesOf, type FoundDivergence } from '../found.ts';
import type { Statement } from '../statement.ts';

/** Words of meaning that two tellings of one thesis share. */
const SHARED = 4;
/** Tellings that are compared with one through its rare words. */
const MOST_CANDIDATES = 40;

export function compareTheses(
  group: readonly Statement[],
  describe: (first: Statement) => Pick<FoundDivergence, 'key' | 'topic'>,
): readonly FoundDivergence[] {
  const byStem = new Map<string, Statement[]>();
  for (const one of group)
    for (const stem of one.marks) byStem.set(stem, [...(byStem.get(stem) ?? []).slice(-MOST_CANDIDATES), one]);
  const taken = new Set<Statement>();
  const found: FoundDivergence[] = [];
  for (const one of group) {
    if (taken.has(one) || one.side !== 'party') continue;
    const rare = one.marks.toSorted((a, b) => (byStem.get(a)?.length ?? 0) - (byStem.get(b)?.length ?? 0)).slice(0, 8);
    const candidates = new Set(rare.flatMap((stem) => byStem.get(stem) ?? []));
    const alike = [...candidates].filter((other) => other !== one && !taken.has(other) && areAlike(one, other));
    const members = [one, ...alike];
    if (sourcesOf(members) < 2 || new Set(members.map(({ quote }) => quote)).size < 2) continue;
    for (const member of members) taken.add(member);
    const asFact = members.some(({ side }) => side === 'fact');
    found.push({
      ...describe(one),
      kind: 'party-thesis',
      explanation: { code: asFact ? 'thesis-as-fact' : 'party-thesis', detail: {} },
      statements: onePerSource(members, ({ side }) => side),
    });
  }
  return found;
}

function areAlike(a: Statement, b: Statement): boolean {
  const shared = a.marks.filter((stem) => b.marks.includes(stem)).length;
  return shared >= SHARED && shared >= 0.4 * Math.min(a.marks.length, b.marks.length);
}

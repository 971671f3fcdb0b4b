/** The lawyer's own claims on one subject and property: which of them cannot all be right. */
import { onePerSource, type FoundDivergence } from '../found.ts';
import { apart, type Statement } from '../statement.ts';
import { relationOf } from '../values.ts';

/** Claims beyond this number on one property are a table. */
const MOST = 60;

type Verdict = 'contradiction' | 'magnitude' | 'evolution' | undefined;

export function compareOwnClaims(group: readonly Statement[], key: string): readonly FoundDivergence[] {
  const members = new Set<Statement>();
  const verdicts = new Set<Verdict>();
  const some = group.slice(0, MOST);
  for (const [index, a] of some.entries())
    for (const b of some.slice(index + 1)) {
      const verdict = judge(a, b);
      if (verdict === undefined) continue;
      verdicts.add(verdict);
      members.add(a).add(b);
    }
  if (members.size === 0) return [];
  const kind = verdicts.has('magnitude') ? 'magnitude' : verdicts.has('contradiction') ? 'contradiction' : 'evolution';
  return [
    {
      key,
      kind,
      topic: { code: 'claim', detail: { thing: some[0]?.quote ?? '' } },
      explanation: { code: kind, detail: {} },
      statements: onePerSource([...members], ({ value }) => value),
    },
  ];
}

/** A number is not set against words, nor a sum against one in another currency or per another period. */
function judge(a: Statement, b: Statement): Verdict {
  if (a.marks[0] !== b.marks[0] || a.unit !== b.unit) return undefined;
  const differs =
    a.marks[0] === 'words' ? wordsDiffer(a, b) : a.marks[0] === 'date' ? daysDiffer(a, b) : numbersDiffer(a, b);
  if (differs === undefined) return undefined;
  return apart(a.when, b.when, 0) ? 'evolution' : differs;
}

const wordsDiffer = (a: Statement, b: Statement): Verdict =>
  a.side.includes(b.side) || b.side.includes(a.side) ? undefined : 'contradiction';
const daysDiffer = (a: Statement, b: Statement): Verdict =>
  a.low <= b.high && b.low <= a.high ? undefined : 'contradiction';
function numbersDiffer(a: Statement, b: Statement): Verdict {
  const relation = relationOf(a, b);
  return relation === 'same' || relation === 'rounding'
    ? undefined
    : relation === 'magnitude'
      ? 'magnitude'
      : 'contradiction';
}

/** Sums, quantities, shares and periods of one proposition: which of their values cannot all be right. */
import { TOLLS } from '../lexicon.ts';
import { ANY_CONCEPT, isOwn } from '../own-claims.ts';
import { UNTOLD } from '../rules/quantities.ts';
import { onePerSource, type FoundDivergence } from '../found.ts';
import { apart, mayBeOne, type Statement } from '../statement.ts';
import { relationOf } from '../values.ts';

/** Values of one proposition beyond this number are no disagreement but a table. */
const MOST_VALUES = 60;
/** Statements looked at for each value. */
const MOST_EACH = 8;

type Verdict = 'contradiction' | 'magnitude' | 'evolution' | undefined;
export type Judge = (a: Statement, b: Statement) => Verdict;

/** @returns one divergence for the proposition, or none */
export function compareValues(
  group: readonly Statement[],
  judge: Judge,
  describe: Pick<FoundDivergence, 'key' | 'topic'>,
): readonly FoundDivergence[] {
  const byValue = new Map<string, Statement[]>();
  for (const one of group) {
    const key = `${one.nominal}|${one.low}|${one.high}`;
    const known = byValue.get(key);
    if (!known) byValue.set(key, [one]);
    else if (known.length < MOST_EACH) known.push(one);
  }
  const values = [...byValue.values()];
  if (values.length < 2 || values.length > MOST_VALUES) return [];
  const told = new Map<string, Set<string>>();
  for (const [index, statements] of values.entries())
    for (const { source } of statements) told.set(source, (told.get(source) ?? new Set()).add(String(index)));
  const members = new Set<Statement>();
  const verdicts = new Set<Verdict>();
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      // A source that tells both knows of two things.
      const both = [...told.values()].some((seen) => seen.has(String(i)) && seen.has(String(j)));
      for (const a of values[i] ?? []) {
        for (const b of values[j] ?? []) {
          const verdict = judge(a, b);
          if (verdict === undefined) continue;
          if (both && verdict !== 'magnitude' && !internal(a, b)) continue;
          verdicts.add(verdict);
          members.add(a).add(b);
        }
      }
    }
  }
  if (members.size === 0) return [];
  const kind = verdicts.has('magnitude') ? 'magnitude' : verdicts.has('contradiction') ? 'contradiction' : 'evolution';
  const statements = onePerSource(
    group.filter((one) => members.has(one)),
    ({ value }) => value,
  );
  return [{ ...describe, kind, explanation: { code: kind, detail: {} }, statements }];
}

/** The title and the text of one article. */
const internal = (a: Statement, b: Statement): boolean =>
  a.source === b.source && a.marks.includes('heading') !== b.marks.includes('heading');

const has = (one: Statement, mark: string): boolean => one.marks.includes(mark);

/** Amounts that change with time. */
const MOVING = new Set(['turnover', 'profit', 'cost', 'price', 'debt', 'loss', 'wages']);

/** Sums that an authority fixes: two authorities fix two. */
const DECIDED = new Set(['fine', 'rate', 'periodic', 'damages', 'repayment', 'settlement', 'tax', 'subsidy']);

export const judgeSums: Judge = (a, b) => {
  if (a.mood !== b.mood || a.mood === 'negated' || a.mood === 'maximum') return undefined;
  if (
    a.marks[0] !== b.marks[0] ||
    a.unit !== b.unit ||
    has(a, 'part') ||
    has(b, 'part') ||
    has(a, 'other') !== has(b, 'other')
  )
    return undefined;
  if (DECIDED.has(a.topic) && !mayBeOne(a.authority, b.authority)) return undefined;
  const relation = relationOf(a, b);
  if (relation === 'same' || relation === 'rounding') return undefined;
  if (MOVING.has(a.topic)) {
    if (apart(a.when, b.when, 0) || apart(a.asOf, b.asOf, 20)) return 'evolution';
  } else if (apart(a.when, b.when, 45) || (a.mood === 'planned' && apart(a.asOf, b.asOf, 20))) return undefined;
  return relation === 'magnitude' ? 'magnitude' : 'contradiction';
};

export const judgeQuantities: Judge = (a, b) => {
  if (a.mood === 'negated' || b.mood === 'negated' || a.mood === 'maximum' || b.mood === 'maximum') return undefined;
  if (has(a, 'part') || has(b, 'part')) return undefined;
  const [ofA, ofB] = [a, b].map((one) => one.marks.find((mark) => mark.startsWith('of:')));
  if (ofA !== ofB) return undefined;
  if (isOwn(a) || isOwn(b) ? !maySpeakOfOne(a, b) : !shareConcept(a, b)) return undefined;
  const ownWords = isOwn(a) || isOwn(b) ? [] : a.marks.filter((mark) => mark.startsWith('~'));
  if (ownWords.length > 0 && ownWords.filter((mark) => has(b, mark)).length < 2 && !areTranslations(a, b))
    return undefined;
  const relation = relationOf(a, b);
  if (relation === 'same' || relation === 'rounding') return undefined;
  const moving = TOLLS.has(a.topic) || ['holds', 'ill', 'harmed'].some((mark) => has(a, mark) && has(b, mark));
  if (apart(a.when, b.when, 0) || (moving && apart(a.asOf, b.asOf, 0))) return 'evolution';
  // How many were affected is found out in the months that follow.
  if (has(a, 'affected') && has(b, 'affected') && apart(a.asOf, b.asOf, 30)) return 'evolution';
  if (has(a, 'holds') && has(b, 'holds') && (a.asOf === null || b.asOf === null)) return 'evolution';
  return relation === 'magnitude' ? 'magnitude' : 'contradiction';
};

const conceptsOf = ({ marks }: Statement): readonly string[] =>
  marks.filter(
    (mark) =>
      mark !== 'part' &&
      mark !== 'heading' &&
      mark !== ANY_CONCEPT &&
      !mark.startsWith('of:') &&
      !mark.startsWith('in:'),
  );
const shareConcept = (a: Statement, b: Statement): boolean => {
  const [one, other] = [conceptsOf(a), conceptsOf(b)];
  return (one.length === 0 && other.length === 0) || one.some((mark) => other.includes(mark));
};
/** Days, and times, within which one fact told in two languages without a word that is known in both may be one. */
const [ONE_NEWS, ONE_SIZE] = [10, 5];
function areTranslations(a: Statement, b: Statement): boolean {
  const languageOf = ({ marks }: Statement): string | undefined => marks.find((mark) => mark.startsWith('in:'));
  return (
    has(a, UNTOLD) &&
    has(b, UNTOLD) &&
    languageOf(a) !== languageOf(b) &&
    a.asOf !== null &&
    b.asOf !== null &&
    !apart(a.asOf, b.asOf, ONE_NEWS) &&
    Math.max(a.nominal, b.nominal) < ONE_SIZE * Math.min(a.nominal, b.nominal)
  );
}
/** "Nombre de véhicules" claims how many there are at all; "véhicules rappelés" only how many were recalled. */
const BARE_COUNT = new Set(['~nombre', '~number', '~total', '~combie', '~many', '~quanti', '~figure', '~chiffr']);
function maySpeakOfOne(a: Statement, b: Statement): boolean {
  const own = isOwn(a) ? a : b;
  const telling = conceptsOf(own).filter(
    (mark) =>
      !BARE_COUNT.has(mark) &&
      !mark.startsWith(`~${own.unit.slice(0, 5)}`) &&
      !mark.startsWith(`~${own.topic.slice(0, 5)}`),
  );
  return telling.length === 0 || shareConcept(a, b);
}

export const judgePopulations: Judge = (a, b) =>
  a.mood === b.mood && relationOf(a, b) === 'magnitude' && !apart(a.when, b.when, 365) ? 'magnitude' : undefined;

export const judgeShares: Judge = (a, b) => {
  if (a.mood !== 'asserted' || b.mood !== 'asserted') return undefined;
  const shared = a.marks.filter((stem) => b.marks.includes(stem)).length;
  const relation = relationOf(a, b);
  const enough = isOwn(a) || isOwn(b) ? 2 : 3;
  if (shared < enough || relation === 'same' || relation === 'rounding') return undefined;
  return apart(a.when, b.when, 0) || apart(a.asOf, b.asOf, 60) ? 'evolution' : 'contradiction';
};

export const judgePeriods: Judge = (a, b) => {
  if (a.low <= b.high && b.low <= a.high) return undefined;
  if (!mayBeOne(a.authority, b.authority) || apart(a.when, b.when, 45)) return undefined;
  if ((a.when === null || b.when === null) && apart(a.asOf, b.asOf, 150)) return undefined;
  return 'contradiction';
};

/** Days of one event; more than a year apart they are of two events. */
const ONE_EVENT = 400;
const BETWEEN_PHASES = 75;
export const judgeDates: Judge = (a, b) => {
  if (a.mood !== 'asserted' || b.mood !== 'asserted' || !mayBeOne(a.authority, b.authority)) return undefined;
  const distance = Math.max(a.low - b.high, b.low - a.high);
  // An act is made known, or reaches its addressee, some time after its day.
  const least = a.marks[1] === b.marks[1] ? 0 : BETWEEN_PHASES;
  return distance > least && distance <= ONE_EVENT ? 'contradiction' : undefined;
};

/** Of the words around two values so many must be shared, and this part of the fewer, to be of one thing. */
const [SHARED_WORDS, SHARED_PART] = [3, 0.6];
const ONE_TELLING = 10;

/** What no rule has a name for: the same words around it, in one language, within days. */
export const judgeUntold: Judge = (a, b) => {
  if (a.source === b.source || a.mood !== b.mood || a.mood === 'negated' || a.mood === 'maximum') return undefined;
  if (a.unit !== b.unit || a.marks[0] !== b.marks[0] || !mayBeOne(a.authority, b.authority)) return undefined;
  if (a.asOf === null || b.asOf === null || apart(a.asOf, b.asOf, ONE_TELLING)) return undefined;
  const shared = a.marks.slice(1).filter((stem) => b.marks.includes(stem)).length;
  const fewer = Math.min(a.marks.length, b.marks.length) - 1;
  // Two words are enough where one of them has no others.
  if (shared < Math.min(SHARED_WORDS, fewer) || shared < SHARED_PART * fewer) return undefined;
  if (a.topic === 'date') return Math.abs(a.low - b.low) <= ONE_EVENT ? 'contradiction' : undefined;
  const relation = a.topic === 'period' && a.low <= b.high && b.low <= a.high ? 'same' : relationOf(a, b);
  if (relation === 'same' || relation === 'rounding') return undefined;
  return apart(a.when, b.when, 0) && a.topic !== 'period'
    ? undefined
    : relation === 'magnitude'
      ? 'magnitude'
      : 'contradiction';
};

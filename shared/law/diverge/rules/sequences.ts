/** "X before Y" in one source, "Y before X" in another: what is told to come first, by acts that have a name or by the words themselves. */
import { fold } from '../../../kernel/fold.ts';
import { stateOf, stemsOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { allMatches } from '../../../text/recognise/scan.ts';
import { eventsIn } from './events.ts';

const LINK =
  /(?<![\p{L}])(?:(?<before>avant(?: que| de| d['’])?|préalablement à|before|prior to|ahead of)|(?<after>après(?: que| avoir)?|à la suite (?:de|d['’])|(?:fait|faisait|fit|a fait) suite (?:à|au|aux)|after|following))(?![\p{L}])/giu;
/** A clause ends here. */
const BREAK = /[.;:()«»“”]|,\s/gu;
/** Words of a clause that say nothing of what happened. */
const EMPTY = new Set(
  'lieu mene menee avoir etre fait ayant eu took take takes place made make went came held being been later earlier'.split(
    ' ',
  ),
);

interface Clauses {
  readonly first: string;
  readonly later: string;
  readonly start: number;
  readonly end: number;
}

export const readSequences = (reading: Reading): readonly Statement[] =>
  reading.passages.flatMap((passage) => {
    const clauses = clausesOf(passage);
    if (!clauses) return [];
    const [first, later] = [keysOf(clauses.first, passage), keysOf(clauses.later, passage)];
    if (first.length === 0 || later.length === 0) return [];
    return [
      stateOf(reading, passage, {
        rule: 'before-after',
        topic: 'sequence',
        start: passage.start + clauses.start,
        end: passage.start + clauses.end,
        marks: [...first.map((key) => `1:${key}`), ...later.map((key) => `2:${key}`)],
      }),
    ];
  });

/** What stands on both sides of the link, in the order in which it happened. Undefined where a date or a period follows it. */
function clausesOf(passage: Passage): Clauses | undefined {
  const { text } = passage;
  for (const match of allMatches(LINK, text)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (
      passage.found.some(
        ({ kind, start }) => isTime(kind) && start - passage.start >= to && start - passage.start <= to + 8,
      )
    )
      continue;
    const rest = text.slice(to);
    const end = to + (allMatches(BREAK, rest)[0]?.index ?? rest.length);
    const before = text.slice(0, from);
    const cut = allMatches(BREAK, before).at(-1);
    const start = cut ? cut.index + cut[0].length : 0;
    let own = text.slice(start, from);
    let last = end;
    if (own.trim() === '' && end < text.length) {
      // "After the raid, the regulator fined…": the main clause follows.
      const main = text.slice(end + 1);
      const stop = allMatches(/[.;:]/gu, main)[0]?.index ?? main.length;
      own = main.slice(0, stop);
      last = end + 1 + stop;
    }
    const other = text.slice(to, end);
    const isBefore = match.groups?.['before'] !== undefined;
    return { first: isBefore ? own : other, later: isBefore ? other : own, start: Math.min(start, from), end: last };
  }
  return undefined;
}

const isTime = (kind: string): boolean => kind === 'date' || kind === 'period' || kind === 'quantity';

/** Acts by their codes, and words of meaning; the parties' names tell nothing of what happened. */
function keysOf(clause: string, { subjects }: Passage): readonly string[] {
  const acts = eventsIn(clause).map((event) => `@${event}`);
  const names = new Set(subjects.map((subject) => fold(subject).slice(0, 6)));
  return [...new Set([...acts, ...stemsOf(clause).filter((stem) => !EMPTY.has(stem) && !names.has(stem))])];
}

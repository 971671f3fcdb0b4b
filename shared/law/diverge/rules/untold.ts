/** Sums, periods and days of which no list knows what they are of: their own words must say that two of them are of one thing. */
import { fold } from '../../../kernel/fold.ts';
import type { Recognition } from '../../../text/recognise/recognition.ts';
import { moodAt } from '../mood.ts';
import { stateOf, stemsOf, type Passage, type Reading } from '../reading.ts';
import { dayNumber, type Statement } from '../statement.ts';
import { rangeOf } from '../values.ts';

/** Characters around a value in which its words stand, within its clause. */
const [BEFORE, AFTER] = [80, 60];
/** Fewer words than this tell nothing. */
const LEAST = 2;
const PART =
  /(?:dont|parmi|chacune?|autre|nouve\p{L}+|second\p{L}*|includ\p{L}+|of which|each|other|another|further|per (?:person|head))/iu;

/** @param told what other rules have read of this source */
export function readUntold(reading: Reading, told: readonly Statement[]): readonly Statement[] {
  const known = new Set(
    told.map(({ rule, value }) => (rule === 'sum' || rule === 'period' || rule === 'date' ? value : '')),
  );
  return reading.passages.flatMap((passage) =>
    passage.quoted.length > 0
      ? []
      : passage.found.flatMap((one) => {
          const [low, high] = rangeIn(one) ?? [];
          if (low === undefined || high === undefined || known.has(one.value)) return [];
          const marks = wordsAround(passage, one);
          if (marks.length < LEAST) return [];
          return [
            stateOf(reading, passage, {
              rule: 'untold',
              topic: one.kind,
              start: one.start,
              end: one.end,
              value: one.value,
              unit: one.kind === 'amount' ? `${one.currency ?? ''}/${one.unit}` : '',
              nominal: one.kind === 'amount' ? (one.number ?? Number.NaN) : low,
              low,
              high,
              mood: moodAt(passage.text, one.start - passage.start, one.end - passage.start),
              marks: [`in:${reading.document.language}`, ...marks],
            }),
          ];
        }),
  );
}

const DAYS: Readonly<Record<string, number>> = { H: 1 / 24, D: 1, W: 7, M: 30.44, Y: 365.25 };

function rangeIn(one: Recognition): readonly [number, number] | undefined {
  if (one.kind === 'amount' && one.number !== undefined && one.how !== 'amount.conversion') {
    const { low, high } = rangeOf(one.number, one.precision as never);
    return [low, high];
  }
  if (one.kind === 'period' && (one.approximation ?? 'exact') === 'exact') {
    const match = /^PT?(?<count>\d+)(?<unit>[HDWMY])$/u.exec(one.value)?.groups;
    const days = Number(match?.['count']) * (DAYS[match?.['unit'] ?? ''] ?? Number.NaN);
    return Number.isFinite(days) ? [days * 0.95, days * 1.05] : undefined;
  }
  return one.kind === 'date' &&
    one.precision === 'day' &&
    one.from !== null &&
    one.from === one.to &&
    one.how === 'date.absolute'
    ? [dayNumber(one.from), dayNumber(one.from)]
    : undefined;
}

/** Words of meaning in the clause; other numbers, and the parties' names, tell nothing of what the value is of. */
function wordsAround(passage: Passage, one: Recognition): readonly string[] {
  const at = one.start - passage.start;
  const before = passage.text.slice(Math.max(0, at - BEFORE), at);
  const after = passage.text.slice(one.end - passage.start, one.end - passage.start + AFTER);
  const clause = `${before.slice(before.search(/[^;:]*$/u))} ${after.slice(0, /[.;:]|, /u.exec(after)?.index ?? after.length)}`;
  if (PART.test(clause)) return [];
  const names = new Set(passage.subjects.map((subject) => fold(subject).slice(0, 6)));
  return [...new Set(stemsOf(clause))].filter((stem) => !names.has(stem));
}

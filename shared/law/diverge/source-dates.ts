/** A date shown at the head of a page that is not the article's: the day of the capture, say. */
import { recogniseDatesOf } from '../../text/recognise/recognise.ts';
import type { Reading } from './reading.ts';
import { stateOf } from './reading.ts';
import { dayNumber, isoDay, type Statement } from './statement.ts';
import type { FoundDivergence } from './found.ts';

/** Lines at the head of a text in which a page shows its date. */
const HEAD = 400;
/** An article of the day looks back less than this on the last thing that it dates. */
const STALE = 330;

export interface HeadDate {
  readonly statement: Statement;
  readonly day: number;
  /** The sums and numbers of the article that are its news: those that come last. */
  readonly values: readonly Statement[];
  readonly latest: number;
}

export function readHeadDate(reading: Reading): HeadDate | undefined {
  const { document, passages } = reading;
  const head = document.body.slice(0, HEAD);
  const firstOwn = passages.find(({ isHeading }) => !isHeading) ?? passages[0];
  if (!firstOwn) return undefined;
  const shown = recogniseDatesOf(head, { language: document.language, published: null }).find(
    ({ kind, start, end, from, to, precision }) =>
      kind === 'date' && from !== null && from === to && precision === 'day' && isAlone(head, start, end),
  );
  if (!shown?.from) return undefined;
  const day = dayNumber(shown.from);
  const dates = reading.recognitions.filter(
    (one) =>
      one.kind === 'date' &&
      one.from !== null &&
      one.to !== null &&
      one.start > shown.end &&
      !one.how.includes('publication'),
  );
  const latest = Math.max(0, ...dates.map(({ to }) => dayNumber(to ?? '')).filter((one) => one < day));
  // A page that dates nothing else may be of any day: only what other sources say of its news can tell.
  if ((latest > 0 && day - latest < STALE) || dates.some(({ from }) => Math.abs(dayNumber(from ?? '') - day) < STALE))
    return undefined;
  const values = passages.flatMap((passage) =>
    passage.found
      .filter(({ kind, unit }) => (kind === 'amount' && unit === '') || kind === 'decision')
      .map((one) =>
        stateOf(reading, passage, {
          rule: 'news',
          topic: one.value,
          start: one.start,
          end: one.end,
          value: one.value,
          mood: 'asserted',
        }),
      ),
  );
  const statement: Statement = {
    ...stateOf(reading, firstOwn, {
      rule: 'head-date',
      topic: 'head-date',
      start: shown.start,
      end: shown.end,
      value: isoDay(day),
      when: { from: isoDay(day), to: isoDay(day) },
      mood: 'asserted',
    }),
    quote: document.body.slice(shown.start, shown.end),
  };
  return { statement, day, values, latest };
}

/** A date that is a line by itself, with a weekday, an hour or "published on" at most. */
function isAlone(head: string, start: number, end: number): boolean {
  const line = head.slice(
    head.lastIndexOf('\n', start - 1) + 1,
    head.indexOf('\n', end) < 0 ? head.length : head.indexOf('\n', end),
  );
  return line.length - (end - start) <= 30;
}

/** Confirmed when another source of earlier days tells the same news. */
export function compareHeadDate(
  head: HeadDate,
  known: ReadonlyMap<string, readonly Statement[]>,
): FoundDivergence | undefined {
  for (const value of head.values.toReversed()) {
    const earlier = (known.get(value.value) ?? []).find(
      (other) =>
        other.source !== value.source &&
        other.asOf !== null &&
        head.day - dayNumber(other.asOf.to) > (head.latest === 0 ? STALE : STALE / 2),
    );
    if (!earlier) continue;
    return {
      key: `head-date|${head.statement.source}`,
      kind: 'source-date',
      topic: { code: 'head-date', detail: {} },
      explanation: { code: 'source-date', detail: { shown: head.statement.value } },
      statements: [head.statement, value, earlier],
    };
  }
  return undefined;
}

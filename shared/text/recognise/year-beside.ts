import { monthSpan, shiftDays, type Span } from './publication.ts';
import { pad, type DateContext } from './resolved.ts';

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
/** A text tells of its own last days without naming the year, whatever else the sentence names. */
const JUST_NOW = 7;
const LONG_AGO = 300;

/**
 * The year of a date that names none, from the one before it in its sentence: "dated 18 May 2022 and announced on 23 May". What is told
 * next comes after, unless the day before is much nearer ("the decision of 5 June 2021, after a hearing on 12 May"); never after the
 * publication when the other lies before it. Undefined when the sentence says nothing of it.
 */
export function yearBeside({ beside, published }: DateContext, month: number, date?: number): number | undefined {
  if (!beside) return undefined;
  const year = Number(beside.from.slice(0, 4));
  const dayIn = (one: number): string =>
    date === undefined ? monthSpan(one, month).to : `${one}-${pad(month)}-${pad(date)}`;
  const years = [year - 1, year, year + 1, year + 2];
  const after = years.find((one) => dayIn(one) >= beside.from) ?? year;
  const before = after - 1;
  if (published && isJustNow(published, beside, dayIn)) return undefined;
  if (published && dayIn(after) > published.to && beside.from <= published.to) return before;
  return daysFrom(dayIn(before), beside.from) * 2 < daysFrom(beside.to, dayIn(after)) ? before : after;
}

function isJustNow(published: Span, beside: Span, dayIn: (year: number) => string): boolean {
  const own = dayIn(Number(published.to.slice(0, 4)));
  return own <= published.to && own >= shiftDays(published.from, -JUST_NOW) && daysFrom(beside.to, own) > LONG_AGO;
}

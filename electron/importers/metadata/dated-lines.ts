/** What is shared by the rules that read days off the lines of a text. */
import type { BasisRule, Segment } from '../../../shared/domain/source.ts';
import { dayOfStamp, findDates } from './dates.ts';
import { guess, type Guess } from './guess.ts';

export interface Line {
  readonly text: string;
  readonly segment: Segment;
}

/** A date, the rule that read it, and the words that it was read from. */
export interface Dated {
  readonly edtf: string;
  readonly rule: BasisRule;
  readonly words: string;
}

/** "03/06/22", "3.6.22": believed only where a date is announced, or stands alone below the title. */
const SHORT = /^\s*(?<day>[0-3]?\d)(?<apart>[/.])(?<month>[01]?\d)\k<apart>(?<year>\d\d)(?![\d/.])/u;

/** The time of day may come first: "7:14 PM GMT, Tue March 14, 2023". */
const CLOCK_FIRST =
  /^\s*\d{1,2}\s*[h:.]\s*\d{2}(?![./\d])\s*(?:[ap]\.?m\.?)?\s*(?:uhr|[A-Z]{2,4})?\s*[,|–-]?\s*(?:on\s|le\s|am\s)?(?:\p{L}{2,4}\.?,?\s)?/iu;

/** Text from `index` on begins with a date: that date. */
export function dateAt(text: string, index: number): string | undefined {
  const after = text.slice(index, index + 60);
  const [date] = findDates(after);
  if (date) return date.index <= 4 + (CLOCK_FIRST.exec(after)?.[0].length ?? 0) ? date.edtf : undefined;
  const short = SHORT.exec(text.slice(index, index + 12))?.groups;
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  // Only what the calendar has; a day to come is refused by who asks.
  return short ? dayOfStamp(`20${short['year']}-${two(short['month'])}-${two(short['day'])}`, '2099-12-31') : undefined;
}

/** Where a text says anything of itself: its first lines and its last ones. */
export const edgesOf = (lines: readonly Line[]): readonly Line[] =>
  lines.length > 20 ? [...lines.slice(0, 15), ...lines.slice(-5)] : lines;

export const fromText = (found: Dated | undefined): Guess | undefined =>
  found && guess(found.edtf, 'text', { rule: found.rule, words: found.words });

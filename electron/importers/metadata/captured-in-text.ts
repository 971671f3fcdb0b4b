/** When somebody had a text before them, by what its lines say: never when it came out. */
import { findDates, isPast } from './dates.ts';
import { dateAt, edgesOf, fromText, type Dated, type Line } from './dated-lines.ts';
import type { Guess } from './guess.ts';
import { CAPTURED_LABEL, isDateLine, PRINTED_HEAD } from './line-kinds.ts';
import { besideHeading } from './title-suffix.ts';

/** "03/06/2024 14:12  Le quai cède - Le Fanal" above the page itself, whose title it says again: when a browser printed it. */
function printedOn([first, ...below]: readonly Line[], today: string): Dated | undefined {
  const head = first && first.text.length <= 250 ? PRINTED_HEAD.exec(first.text)?.[0] : undefined;
  if (first === undefined || head === undefined) return undefined;
  const title = first.text.slice(head.length - 1);
  const isSaidAgain = below.slice(0, 4).some(({ text }) => title === text || besideHeading(title, text) !== undefined);
  const edtf = isSaidAgain ? dateAt(first.text, 0) : undefined;
  return edtf && isPast(edtf, today) ? { edtf, rule: 'consulted', words: first.text } : undefined;
}

/** "Consulté le 3 mai 2024", "Printed on…": when somebody had the page before them. One day only: a list of references has many. */
function consulted(lines: readonly Line[], today: string): Dated | undefined {
  const found = edgesOf(lines).flatMap(({ text }): Dated[] => {
    const match = text.length <= 160 ? CAPTURED_LABEL.exec(text) : null;
    const edtf = match ? dateAt(text, match.index + match[0].length) : undefined;
    return edtf && isPast(edtf, today) ? [{ edtf, rule: 'consulted', words: text }] : [];
  });
  const printed = printedOn(lines, today);
  if (printed) found.push(printed);
  return new Set(found.map(({ edtf }) => edtf)).size === 1 ? found[0] : undefined;
}

/** A date with its weekday and nothing else, before anything that the page has to say: its clock, on the day of the capture. */
function pageClock(lines: readonly Line[], today: string): Dated | undefined {
  const [first] = lines;
  if (!first || first.text.length > 90 || !isDateLine(first.text)) return undefined;
  const [date] = findDates(first.text);
  return date?.hasWeekday && date.edtf.length === 10 && isPast(date.edtf, today)
    ? { edtf: `${date.edtf}?`, rule: 'page-clock', words: first.text }
    : undefined;
}

/** When somebody had the page before them, as it says itself. */
export const capturedOf = (lines: readonly Line[], today: string): Guess | undefined =>
  fromText(consulted(lines, today) ?? pageClock(lines, today));

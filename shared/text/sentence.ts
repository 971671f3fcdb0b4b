/** The sentence that holds a span: what a lawyer reads to judge a few words. No anchor is built on it but by its offsets. */
import { tidySpan, type Span } from './span.ts';

/** An end of sentence: a stop before white space and a capital, a quotation mark or a figure, but not after an abbreviation. */
const STOP =
  /(?<!(?<!\p{L})(?:M|MM|Me|Mr|Mrs|Ms|Dr|art|al|n|no|No|p|pp|Inc|Ltd|Corp|cf|v|vs|J|St))[.!?…]+[»”"’)]*(?=[\s\u00a0\u202f]+[\p{Lu}\p{N}«“"(–—])|\n+/gu;
const LONGEST = 600;

/** @returns the sentence, without blanks at its ends, of at most some 600 characters on each side of the span */
export function sentenceAt(body: string, span: Span): Span {
  const floor = Math.max(0, span.start - LONGEST);
  const head = body.slice(floor, span.start);
  let start = floor;
  for (const match of head.matchAll(STOP)) start = floor + match.index + match[0].length;
  const tail = body.slice(span.end, span.end + LONGEST);
  STOP.lastIndex = 0;
  const stop = STOP.exec(tail);
  const end = stop ? span.end + stop.index + stop[0].trimEnd().length : span.end + tail.length;
  return tidySpan(body, { start, end }) ?? span;
}

/** Spans of a source's text: UTF-16 code units, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const BLANK = /\s|\u200b|\ufeff/u;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The span that a selection means: kept within the text, widened where it would cut a character in two, without the blanks at its
 * ends (a double click takes the space after the word, a triple click the line break after the paragraph).
 * Undefined when nothing but blanks is left.
 */
export function tidySpan(body: string, span: Span): Span | undefined {
  let start = Math.max(0, Math.min(span.start, span.end));
  let end = Math.min(body.length, Math.max(span.start, span.end));
  while (start < end && BLANK.test(body.charAt(start))) start++;
  while (end > start && BLANK.test(body.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  if (isLowSurrogate(body.charCodeAt(start)) && isHighSurrogate(body.charCodeAt(start - 1))) start--;
  if (isHighSurrogate(body.charCodeAt(end - 1)) && isLowSurrogate(body.charCodeAt(end))) end++;
  return { start, end };
}

/** Sorts spans and joins those that overlap or touch, so that no character is painted twice. Empty spans are dropped. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/**
 * Index of the last item that starts at or before an offset, in items sorted by start; -1 when all start after it.
 * Binary search: a reader asks this for thousands of passages of one text.
 */
export function lastStartingAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The page, 1…, on which an offset lies; null when the text has no pages. */
export const pageAt = (pageStarts: readonly number[], offset: number): number | null =>
  pageStarts.length === 0 ? null : Math.max(1, lastStartingAtOrBefore(pageStarts, offset) + 1);

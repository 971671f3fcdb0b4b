/** Where a selection stands in its text. Pure. */
import { CONTEXT_LENGTH } from '../../../shared/domain/passage.ts';

export interface Anchor {
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
}

const isLow = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/u.test(text.charAt(at));
const isHigh = (text: string, at: number): boolean => /^[\uD800-\uDBFF]/u.test(text.charAt(at));
/** Whether an offset falls between the two halves of one character. */
const cutsCharacter = (text: string, at: number): boolean => at > 0 && isHigh(text, at - 1) && isLow(text, at);

/**
 * The context of a selection, if it is one of this text.
 * @param start UTF-16 code units, as `end`
 * @returns undefined when the words at that place are not the quote, or a character would be cut in two
 */
export function anchorOf(
  body: string,
  pageStarts: readonly number[],
  { start, end, quote }: { readonly start: number; readonly end: number; readonly quote: string },
): Anchor | undefined {
  if (end <= start || end > body.length || body.slice(start, end) !== quote) return undefined;
  if (cutsCharacter(body, start) || cutsCharacter(body, end)) return undefined;
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(body.length, end + CONTEXT_LENGTH);
  return {
    prefix: body.slice(cutsCharacter(body, from) ? from + 1 : from, start),
    suffix: body.slice(end, cutsCharacter(body, to) ? to - 1 : to),
    page: pageAt(pageStarts, start),
  };
}

/** The page, from 1, on which an offset lies; null when the text has no pages. */
export function pageAt(pageStarts: readonly number[], offset: number): number | null {
  if (pageStarts.length === 0) return null;
  return Math.max(1, pageStarts.filter((start) => start <= offset).length);
}

import type { Span } from '../../text/span.ts';
import { nearestWords } from './nearest-words.ts';
import { normaliseQuotation, type NormalisedText } from './normalise-quotation.ts';

/**
 * `sound`: the words stand there · `ambiguous`: they stand in several places and nothing says which is meant · `altered`: words very near to them
 * stand there · `unsupported`: nothing like them does.
 */
export type QuotationVerdict =
  | { readonly state: 'sound'; readonly span: Span }
  | { readonly state: 'ambiguous'; readonly count: number }
  | { readonly state: 'altered'; readonly nearest: Span }
  | { readonly state: 'unsupported' };

/** "[…]", "[...]", "(…)" and "(...)": words openly left out. */
const OMISSION = /\s*[[(]\s*(?:…|\.\.\.)\s*[\])]\s*/u;
/** A quotation's own full stop may stand for a comma or for nothing in the source. */
const OUTER = /^["'\s]+|["'\s.,;]+$/gu;
/** More places than this are "several". */
const MOST_PLACES = 50;

/**
 * Compares a quotation with the text of its source. Where words were openly left out, the parts must stand there in their order.
 * @param passage where the citation beside it points: of several places, the one that touches it is meant
 */
export function checkQuotation(
  quotation: string,
  body: string | NormalisedText,
  passage: Span | null = null,
): QuotationVerdict {
  const source = typeof body === 'string' ? normaliseQuotation(body) : body;
  const parts = quotation
    .split(OMISSION)
    .map((part) => normaliseQuotation(part).text.replaceAll(OUTER, ''))
    .filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (first === undefined) return { state: 'unsupported' };
  const places: Span[] = [];
  for (let at = findWords(source.text, first, 0); at >= 0 && places.length < MOST_PLACES;) {
    const end = endOfParts(source.text, at + first.length, rest);
    if (end !== null) places.push({ start: source.origin[at] ?? 0, end: (source.origin[end - 1] ?? 0) + 1 });
    at = findWords(source.text, first, at + 1);
  }
  const [only, another] = places;
  if (!only) {
    const nearest = nearestWords(parts.join(' '), source);
    return nearest ? { state: 'altered', nearest } : { state: 'unsupported' };
  }
  if (!another) return { state: 'sound', span: only };
  const meant = passage && places.find(({ start, end }) => start < passage.end && end > passage.start);
  return meant ? { state: 'sound', span: meant } : { state: 'ambiguous', count: places.length };
}

const LETTER = /[\p{L}\p{N}]/u;
const isInside = (text: string, at: number): boolean => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');

/** Whole words only: "légal" is no quotation of "illégal". */
function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!isInside(text, at) && !isInside(text, at + words.length)) return at;
  return -1;
}

/** @returns the end of the last part, each looked for behind the one before; null when one is missing */
function endOfParts(text: string, from: number, parts: readonly string[]): number | null {
  let end = from;
  for (const part of parts) {
    const at = findWords(text, part, end);
    if (at < 0) return null;
    end = at + part.length;
  }
  return end;
}

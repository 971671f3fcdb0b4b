import type { Span } from '../../text/span.ts';
import { nearestWords } from './nearest-words.ts';
import { normaliseQuotation, type NormalisedText } from './normalise-quotation.ts';
import { quotationParts, wholeQuotation, type QuotationPart } from './quotation-parts.ts';

/**
 * `sound`: the words stand there · `ambiguous`: they stand in several places and nothing says which is meant · `spliced`: their parts stand
 * there in order, but too far apart for words left out · `altered`: words very near to them stand there · `unsupported`: nothing like them does.
 */
export type QuotationVerdict =
  | { readonly state: 'sound'; readonly span: Span }
  | { readonly state: 'ambiguous'; readonly count: number }
  | { readonly state: 'spliced' }
  | { readonly state: 'altered'; readonly nearest: Span }
  | { readonly state: 'unsupported' };

/** More places than this are "several". */
const MOST_PLACES = 50;

/**
 * Compares a quotation with the text of its source. Where words were openly left out or replaced, the parts must stand there in their order and
 * near one another.
 * @param passage where the citation beside it points: of several places, the one that touches it is meant
 */
export function checkQuotation(
  quotation: string,
  body: string | NormalisedText,
  passage: Span | null = null,
): QuotationVerdict {
  const source = typeof body === 'string' ? normaliseQuotation(body) : body;
  const parts = quotationParts(quotation);
  const asWritten = placesOf(source, wholeQuotation(quotation));
  const places = asWritten.length > 0 ? asWritten : placesOf(source, parts);
  const [only, another] = places;
  if (!only) {
    const anywhere = parts.map((part, i) => (i === 0 ? part : { ...part, most: Infinity }));
    if (parts.length > 1 && placesOf(source, anywhere).length > 0) return { state: 'spliced' };
    const nearest = nearestWords(parts.map(({ words }) => words).join(' '), source);
    return nearest ? { state: 'altered', nearest } : { state: 'unsupported' };
  }
  if (!another) return { state: 'sound', span: only };
  const meant = passage && places.find(({ start, end }) => start < passage.end && end > passage.start);
  return meant ? { state: 'sound', span: meant } : { state: 'ambiguous', count: places.length };
}

function placesOf({ text, origin }: NormalisedText, [first, ...rest]: readonly QuotationPart[]): Span[] {
  const places: Span[] = [];
  if (first === undefined) return places;
  for (let at = findWords(text, first.words, 0); at >= 0 && places.length < MOST_PLACES;) {
    const end = endOfParts(text, at + first.words.length, rest);
    if (end !== null) {
      const place = { start: origin[at] ?? 0, end: (origin[end - 1] ?? 0) + 1 };
      // Of beginnings that lead to one end, the nearest is meant.
      if (places.at(-1)?.end === place.end) places.pop();
      places.push(place);
    }
    at = findWords(text, first.words, at + 1);
  }
  return places;
}

const LETTER = /[\p{L}\p{N}]/u;
const isInside = (text: string, at: number): boolean => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');

/** Whole words only: "légal" is no quotation of "illégal". */
function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!isInside(text, at) && !isInside(text, at + words.length)) return at;
  return -1;
}

/** @returns the end of the last part, each looked for behind the one before; null when one is missing or too far away */
function endOfParts(text: string, from: number, parts: readonly QuotationPart[]): number | null {
  let end = from;
  for (const { words, most } of parts) {
    const at = findWords(text, words, end);
    if (at < 0 || at - end > most) return null;
    end = at + words.length;
  }
  return end;
}

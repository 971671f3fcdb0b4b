import type { SnippetPart } from '../../../shared/domain/search.ts';
import type { Phrase } from './query.ts';
import { placesOf, type Span } from './word-pattern.ts';

/** A stretch of the text where a phrase stands; `phrase` is its place in the query. */
export interface FoundSpan extends Span {
  readonly phrase: number;
}

/** The first places where phrases stand, in the order of the text, none within another. */
export function findSpans(text: string, phrases: readonly Phrase[], limit: number): FoundSpan[] {
  const places = phrases.flatMap((phrase, index) =>
    placesOf(text, phrase, limit).map(({ start, end }) => ({ start, end, phrase: index })),
  );
  // The longer of two that begin together.
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: FoundSpan[] = [];
  let end = 0;
  for (const place of places) {
    if (place.start < end) continue;
    spans.push(place);
    if (spans.length >= limit) break;
    end = place.end;
  }
  return spans;
}

/** Characters of a snippet, and of what is shown before its first hit. */
const SNIPPET_LENGTH = 220;
const LEAD = 60;

/** The stretch of a text that holds the most different phrases of the query, with its hits marked; its beginning when there are none. */
export function snippetOf(text: string, spans: readonly FoundSpan[]): SnippetPart[] {
  const inWindow = (from: FoundSpan): FoundSpan[] =>
    spans.filter(({ start, end }) => start >= from.start && end <= from.start + SNIPPET_LENGTH - LEAD);
  const worth = (from: FoundSpan): number => new Set(inWindow(from).map(({ phrase }) => phrase)).size;
  let best: FoundSpan | undefined;
  let most = 0;
  for (const span of spans) {
    const found = worth(span);
    if (found > most) [best, most] = [span, found];
  }
  const from = wordStart(text, Math.max(0, (best?.start ?? 0) - LEAD));
  const shown = best ? inWindow(best) : [];
  const to = wordEnd(text, Math.max(from + SNIPPET_LENGTH, best?.end ?? 0));
  const parts: SnippetPart[] = [];
  let at = from;
  const add = (end: number, hit: boolean): void => {
    const words = text.slice(at, end).replaceAll(/\s+/gu, ' ');
    if (words !== '') parts.push({ text: words, hit });
    at = end;
  };
  if (from > 0) parts.push({ text: '…', hit: false });
  for (const { start, end } of shown.length > 0 ? shown : best ? [best] : []) {
    if (start < at) continue;
    add(start, false);
    add(end, true);
  }
  add(Math.max(at, to), false);
  if (to < text.length) parts.push({ text: '…', hit: false });
  return parts;
}

/** The nearest beginning of a word at or after an offset, or the offset itself in a text without spaces. */
function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset, offset + LEAD).search(/\s/u);
  return space >= 0 ? offset + space + 1 : wholeCharacter(text, offset);
}

/** The nearest end of a word at or before an offset. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset, offset + LEAD).search(/\s/u);
  return space >= 0 ? offset + space : wholeCharacter(text, offset);
}

const wholeCharacter = (text: string, offset: number): number =>
  /^[\uDC00-\uDFFF]/u.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;

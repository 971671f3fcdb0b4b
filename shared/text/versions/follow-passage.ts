/** Where the words of a passage stand in another text. Only ever a proposal: a citation of look-alike words is fatal in court. */
import search from 'approx-string-match';
import type { Passage } from '../../domain/passage.ts';
import type { FollowedPassage, PassageFate } from '../../domain/version.ts';

type Followed = Pick<Passage, 'id' | 'quote' | 'prefix' | 'suffix' | 'start'>;

/** Share of a quotation's characters that may differ for words to be called alike. */
const DIFFERING = 0.25;
/** Characters of the text times those of a quotation: above, the search for words that are alike would be felt, and keeps to where they stood. */
const BUDGET = 60_000_000;
/** Places of the exact words that are looked at. */
const PLACES = 200;

/** Line breaks and blanks differ between readers; the words around are what says where one is. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export function followPassage(body: string, passage: Followed): FollowedPassage {
  const { id: passageId, quote, start } = passage;
  const tell = (fate: PassageFate, at: number, length = quote.length): FollowedPassage => ({
    passageId,
    quote,
    fate,
    proposal: { start: at, end: at + length, quote: body.slice(at, at + length) },
  });
  const places = placesOf(body, quote);
  const inContext = places.filter((at) => isInContext(body, passage, at));
  const [only] = inContext;
  if (only !== undefined && inContext.length === 1) return tell('surviving', only);
  const nearest = (inContext.length > 0 ? inContext : places).toSorted(
    (a, b) => Math.abs(a - start) - Math.abs(b - start),
  )[0];
  if (nearest !== undefined) return tell('altered', nearest);
  const alike = mostAlike(body, passage);
  return alike
    ? tell('altered', alike.start, alike.end - alike.start)
    : { passageId, quote, fate: 'missing', proposal: null };
}

function placesOf(body: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = body.indexOf(quote); at >= 0 && places.length < PLACES; at = body.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

/** Characters next to a quotation that must be the same on both sides, where neither side was kept whole. */
const NEAR = 12;

/** The words before or after are all those that stood there, or the nearest of both are: a correction close by is no other context. */
function isInContext(body: string, { quote, prefix, suffix }: Followed, at: number): boolean {
  const end = at + quote.length;
  // Twice as long: blanks may have come in.
  const before = plain(body.slice(Math.max(0, at - 2 * prefix.length - 8), at));
  const after = plain(body.slice(end, end + 2 * suffix.length + 8));
  const [wasBefore, wasAfter] = [plain(prefix), plain(suffix)];
  const isWholeBefore = wasBefore === '' ? before === '' : before.endsWith(wasBefore);
  const isWholeAfter = wasAfter === '' ? after === '' : after.startsWith(wasAfter);
  return (
    isWholeBefore ||
    isWholeAfter ||
    (before.endsWith(wasBefore.slice(-NEAR)) && after.startsWith(wasAfter.slice(0, NEAR)))
  );
}

function mostAlike(body: string, { quote, start }: Followed): { start: number; end: number } | undefined {
  const around = Math.floor(BUDGET / quote.length / 2);
  const from = Math.max(0, Math.min(start, body.length) - around);
  const found = search(body.slice(from, start + around), quote, Math.floor(quote.length * DIFFERING));
  const [best] = found
    .map((match) => ({ ...match, start: match.start + from, end: match.end + from }))
    .sort((a, b) => a.errors - b.errors || Math.abs(a.start - start) - Math.abs(b.start - start));
  return best && best.end > best.start ? wholeWords(body, best) : undefined;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Where words that are alike begin or end within a word, the whole word is proposed. */
function wholeWords(
  body: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  let { start, end } = span;
  while (start > 0 && LETTER.test(body.charAt(start - 1)) && LETTER.test(body.charAt(start))) start--;
  while (end < body.length && LETTER.test(body.charAt(end - 1)) && LETTER.test(body.charAt(end))) end++;
  while (start < end && /\s/u.test(body.charAt(start))) start++;
  while (end > start && /\s/u.test(body.charAt(end - 1))) end--;
  return { start, end };
}

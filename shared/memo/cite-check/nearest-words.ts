import type { Span } from '../../text/span.ts';
import type { NormalisedText } from './normalise-quotation.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Of the quotation's words so many must stand there in nearly their order for the place to be called near. */
const SHARE = 0.6;
/** Words put in or left out shift what follows by a few places. */
const SHIFT = 3;
const FEWEST_WORDS = 3;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * Where the text comes nearest to a quotation that does not stand in it word for word: the stretch that has most of its words at about their
 * distances (a vote of the diagonals, as in dot-plot alignment). Linear in the text for a quotation of given length.
 * @returns null when no place has enough of them
 */
export function nearestWords(quotation: string, { text, origin }: NormalisedText): Span | null {
  const wanted = wordsOf(quotation);
  if (wanted.length < FEWEST_WORDS) return null;
  const placesOf = new Map<string, number[]>();
  for (const [i, word] of wanted.entries()) placesOf.set(word.text, [...(placesOf.get(word.text) ?? []), i]);
  const words = wordsOf(text);
  const votes = new Map<number, Set<number>>();
  for (const [at, { text: word }] of words.entries())
    for (const i of placesOf.get(word) ?? []) {
      const bucket = Math.floor((at - i + wanted.length) / SHIFT);
      for (const one of [bucket, bucket - 1]) votes.set(one, (votes.get(one) ?? new Set()).add(i));
    }
  let best = { bucket: 0, count: 0 };
  for (const [bucket, found] of votes) if (found.size > best.count) best = { bucket, count: found.size };
  if (best.count < Math.max(FEWEST_WORDS - 1, wanted.length * SHARE)) return null;
  const from = Math.max(0, best.bucket * SHIFT - wanted.length);
  const first = words[Math.min(from, words.length - 1)];
  const last = words[Math.min(from + wanted.length + SHIFT - 1, words.length - 1)];
  if (!first || !last) return null;
  return { start: origin[first.start] ?? 0, end: (origin[last.end - 1] ?? 0) + 1 };
}

/** Texts whose letters and accents stand apart (NFD), or that hide soft hyphens in words, read as if they were written plainly. */
import type { Segment } from '../../domain/source.ts';

export interface NormalText {
  readonly body: string;
  /** Offset in the original of an offset in `body`; the identity for a text that was plain already. */
  readonly originalOf: (offset: number) => number;
  readonly segments: readonly Segment[];
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte-order mark. */
const HIDDEN = String.raw`\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff`;
const IS_HIDDEN = new RegExp(`^(?:${HIDDEN})$`, 'u');
/** Signs among which those that are not plain lie: what most texts lack is seen many times as fast as what exactly they lack. */
const MAY_NOT_BE_PLAIN = new RegExp(
  String.raw`[\u00ad\u0300-\u1fff\u200b-\u200f\u2060-\u209f\u20d0-\u20ff\u2c00-\uffff]`,
);
const NOT_PLAIN = new RegExp(String.raw`\p{M}|[\u1100-\u11ff]|${HIDDEN}`, 'u');
const PIECE = new RegExp(String.raw`[\u1100-\u11ff]+|\P{M}\p{M}+|${HIDDEN}`, 'gu');

/** NFC, without hidden characters, with the way back to the offsets of the original. */
export function normalText(original: string, segments: readonly Segment[]): NormalText {
  if (!MAY_NOT_BE_PLAIN.test(original) || !NOT_PLAIN.test(original))
    return { body: original, originalOf: (offset) => offset, segments };
  const starts: number[] = [];
  const parts: string[] = [];
  let [read, written] = [0, 0];
  const copy = (upTo: number): void => {
    parts.push(original.slice(read, upTo));
    for (let at = read; at < upTo; at++) starts[written++] = at;
    read = upTo;
  };
  for (const { index, 0: piece } of original.matchAll(PIECE)) {
    copy(index);
    const plain = IS_HIDDEN.test(piece) ? '' : piece.normalize('NFC');
    parts.push(plain);
    for (let at = 0; at < plain.length; at++) starts[written++] = plain.length === piece.length ? index + at : index;
    read = index + piece.length;
  }
  copy(original.length);
  starts.push(original.length);
  return {
    body: parts.join(''),
    originalOf: (offset) => starts[offset] ?? original.length,
    segments: segments.map((segment) => ({
      ...segment,
      start: firstAtOrAfter(starts, segment.start),
      end: firstAtOrAfter(starts, segment.end),
    })),
  };
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

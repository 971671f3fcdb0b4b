/**
 * Fingerprints by which texts that share wording find one another without being compared pair by pair.
 * Winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 */
import type { Segment } from '../../domain/source.ts';
import { ownWords, SHINGLE, shinglesOf } from './shingles.ts';

/** Of each so many shingles in a row the least is kept. */
const WINDOW = 32;
/** Any run of so many words that two texts share gives both a fingerprint in common. */
export const GUARANTEED_WORDS = SHINGLE + WINDOW - 1;

export interface TextPrint {
  /** Words of the document itself. */
  readonly words: number;
  /** 32-bit, in ascending order, each once. */
  readonly fingerprints: Uint32Array;
}

/** Pure: the same text with the same segments gives the same print. */
export function fingerprintsOf(body: string, segments: readonly Pick<Segment, 'start' | 'end' | 'role'>[]): TextPrint {
  const scanned = ownWords(body, segments);
  return { words: scanned.length, fingerprints: winnow(shinglesOf(scanned)) };
}

function winnow(shingles: Uint32Array): Uint32Array {
  // A text shorter than a window has one window: all of it.
  const window = Math.min(WINDOW, shingles.length);
  const kept = new Uint32Array(shingles.length);
  let count = 0;
  let least = -1;
  for (let end = window - 1; end >= 0 && end < shingles.length; end++) {
    const start = end - window + 1;
    const before = least;
    if (least < start) {
      least = start;
      for (let at = start + 1; at <= end; at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    } else if ((shingles[end] ?? 0) <= (shingles[least] ?? 0)) least = end;
    if (least !== before) kept[count++] = shingles[least] ?? 0;
  }
  return kept
    .subarray(0, count)
    .sort()
    .filter((hash, at, all) => at === 0 || hash !== all[at - 1]);
}

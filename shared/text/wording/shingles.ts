import { OWN_ROLES, type Segment } from '../../domain/source.ts';
import { scanWords, type ScannedWords } from './scan-words.ts';

/** Words that are compared as one piece: long enough that names of laws and authorities rarely make one. */
export const SHINGLE = 8;

const BASE = 0x9e3779b1;

/** Spreads sums that differ little over the whole range (the end of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of each run of `SHINGLE` words by its first word; empty when there are fewer. */
export function shinglesOf({ length, hashes }: ScannedWords): Uint32Array {
  const count = Math.max(0, length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  let weight = 1;
  for (let i = 1; i < SHINGLE; i++) weight = Math.imul(weight, BASE);
  let sum = 0;
  for (let at = 0; at < length; at++) {
    if (at >= SHINGLE) sum = (sum - Math.imul(hashes[at - SHINGLE] ?? 0, weight)) | 0;
    sum = (Math.imul(sum, BASE) + (hashes[at] ?? 0)) | 0;
    if (at >= SHINGLE - 1) shingles[at - SHINGLE + 1] = mix(sum);
  }
  return shingles;
}

/** Menus, notices and the like are the page's, and shared by every page of a site: they do not count. */
export const ownWords = (body: string, segments: readonly Pick<Segment, 'start' | 'end' | 'role'>[]): ScannedWords =>
  scanWords(
    body,
    segments.filter(({ role }) => OWN_ROLES.has(role)),
  );

/** Enough words that it says something to find the same text elsewhere. */
export const hasWording = (body: string): boolean => {
  const within = (end: number): boolean => scanWords(body, [{ start: 0, end }]).length >= SHINGLE;
  return (body.length > 400 && within(400)) || within(body.length);
};

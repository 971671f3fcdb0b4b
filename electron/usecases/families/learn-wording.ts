/** Notes the wording of a text, and links it with the texts that share it. */
import {
  FAMILY_PASSAGE,
  FAMILY_SHARE,
  FAMILY_WORDS,
  shareOf,
  type WordingComparison,
} from '../../../shared/domain/family.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import type { TextPrint } from '../../../shared/text/wording/fingerprints.ts';
import { compareWording, type WordedText } from '../../../shared/text/wording/shared-passages.ts';
import { outsideQuotations } from '../../../shared/text/wording/quotations.ts';
import { SHINGLE } from '../../../shared/text/wording/shingles.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { regroupTexts } from '../../store/families.ts';
import {
  deleteLinksOn,
  insertFingerprints,
  insertLink,
  insertPrint,
  readIndexedText,
  sameTexts,
  textsWith,
  type TextLink,
} from '../../store/queries/wording.ts';

/**
 * A fingerprint that so many texts have is a formula (a disclaimer, a newsletter's foot): it brings none together. Texts of which nearly all is the
 * same are copies all the same.
 */
const COMMON = 48;
/** Texts compared word by word for a new one, of those that share most with it; of those that share one fingerprint only, and it a rare one. */
const COMPARED = { several: 6, single: 2 } as const;
/** So many texts that are nearly the same are enough to hold a family together when one of them goes. */
const ENOUGH = { texts: 3, share: 0.8 } as const;
/** Characters compared for one new text: what is longer than an article by the hundred is compared with fewer. */
const BUDGET = 4_000_000;

/** A text that the index does not know yet. */
export interface FreshText {
  readonly textId: string;
  readonly body: string;
  /** `Segment[]`, or JSON of it. */
  readonly segments: string | readonly Segment[];
  readonly print: TextPrint;
}

/** By fingerprint, the first texts that have it: those of the index, and those learnt meanwhile. Fingerprints of a single text are left out. */
type Havers = Map<number, number[]>;

/**
 * Sources that have these texts already are brought into their families afterwards (`joinFamilies`). The index is asked and extended once for all of
 * them; what one costs does not grow with the case.
 */
export function learnWording(db: WritableDatabase, texts: readonly FreshText[]): void {
  const fresh = texts.flatMap((text) => {
    const no = insertPrint(db, text.textId, text.print.words);
    return no === undefined ? [] : [{ ...text, no }];
  });
  const prints = fresh.map(({ no, print }) => ({ no, fingerprints: print.fingerprints }));
  const { once, repeated } = sortedHashes(prints.map(({ fingerprints }) => fingerprints));
  const havers: Havers = textsWith(db, once, COMMON);
  for (const hash of repeated) if (!havers.has(hash)) havers.set(hash, []);
  for (const text of fresh) learnOne(db, text, havers);
  insertFingerprints(db, prints);
}

/** All of them in ascending order, each once; and those that more than one text has. */
function sortedHashes(prints: readonly Uint32Array[]): { readonly once: Uint32Array; readonly repeated: number[] } {
  const all = new Uint32Array(prints.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const print of prints) {
    all.set(print, at);
    at += print.length;
  }
  all.sort();
  const once = all.filter((hash, index) => index === 0 || hash !== all[index - 1]);
  const repeated: number[] = [];
  for (const [index, hash] of all.entries()) if (index > 0 && hash === all[index - 1]) repeated.push(hash);
  return { once, repeated };
}

function learnOne(db: WritableDatabase, fresh: FreshText & { readonly no: number }, havers: Havers): void {
  const { no, print, body } = fresh;
  const { candidates, formulas } = candidatesOf(havers, print);
  for (const hash of print.fingerprints) {
    const known = havers.get(hash);
    if (known && known.length < COMMON) known.push(no);
  }
  const same = print.words < SHINGLE ? [] : sameTexts(db, no, ENOUGH.texts);
  for (const other of same) insertLink(db, no, other, { share: 1, words: print.words, hash: null });
  let near = same.length;
  let budget = BUDGET;
  const text: WordedText = { body, segments: candidates.length > 0 ? segmentsOf(fresh) : [] };
  for (const { other, rarest } of candidates) {
    if (near >= ENOUGH.texts) break;
    const known = same.includes(other) ? undefined : readIndexedText(db, other);
    if (!known) continue;
    budget -= text.body.length + known.body.length;
    if (budget < 0) break;
    const link = linkOf(known, text, rarest);
    if (link) insertLink(db, no, other, link);
    if (link?.hash === null) near++;
  }
  releaseFormulas(db, formulas);
}

const segmentsOf = ({ segments }: FreshText): readonly Segment[] =>
  typeof segments === 'string' ? (JSON.parse(segments) as Segment[]) : segments;

/** Fingerprints that too many texts have now bring none together any more. */
function releaseFormulas(db: WritableDatabase, formulas: readonly number[]): void {
  const freed = formulas.flatMap((hash) => deleteLinksOn(db, hash));
  if (freed.length > 0) regroupTexts(db, [...new Set(freed)]);
}

const isFamily = (comparison: WordingComparison): boolean =>
  (shareOf(comparison) >= FAMILY_SHARE && comparison.shared >= FAMILY_WORDS) || comparison.longest >= FAMILY_PASSAGE;

/**
 * Undefined when two texts have too little in common to be one family. Who quotes the same statement has not copied: what both put between quotation
 * marks does not count, unless nearly all is the same.
 */
function linkOf(known: WordedText, text: WordedText, rarest: number | null): TextLink | undefined {
  const comparison = compareWording(known, text);
  const { shared, longest } = comparison;
  const share = shareOf(comparison);
  if (share >= ENOUGH.share && shared >= FAMILY_WORDS) return { share, words: longest, hash: null };
  if (rarest === null || !isFamily(comparison)) return undefined;
  const own = outsideQuotations(comparison, known, text);
  return isFamily(own) ? { share: shareOf(own), words: own.longest, hash: rarest } : undefined;
}

interface Candidate {
  readonly other: number;
  /** Fingerprints that it shares. */
  readonly count: number;
  /** The one among them that the fewest texts have, null when all are formulas; and how many have it. */
  readonly rarest: number | null;
  readonly havers: number;
}

/** @returns the texts to compare, those that share most first, and the fingerprints that with this text become formulas */
function candidatesOf(
  index: Havers,
  { fingerprints }: TextPrint,
): { readonly candidates: Candidate[]; readonly formulas: number[] } {
  const found = new Map<number, Candidate>();
  const formulas: number[] = [];
  for (const hash of fingerprints) {
    const texts = index.get(hash) ?? [];
    const havers = texts.length + 1;
    if (havers === COMMON) formulas.push(hash);
    for (const other of texts) {
      const known = found.get(other) ?? { other, count: 0, rarest: null, havers: COMMON };
      const isRarer = havers < known.havers;
      found.set(other, { ...known, count: known.count + 1, ...(isRarer && { rarest: hash, havers }) });
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.count - a.count || a.other - b.other);
  // A text of a paragraph has few fingerprints: one of them says as much as several of a long one.
  const least = fingerprints.length < 4 ? 1 : 2;
  const candidates = [
    ...ranked.filter(({ count }) => count >= least).slice(0, COMPARED.several),
    ...ranked.filter(({ count, rarest }) => count < least && rarest !== null).slice(0, COMPARED.single),
  ];
  return { candidates, formulas };
}

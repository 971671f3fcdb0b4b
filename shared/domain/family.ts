/** Family: sources that share their wording (agency copy, a press release), which therefore bear each other out no more than one alone. */
import { fold } from '../kernel/fold.ts';
import type { Evidence } from './passage.ts';
import type { SourceRow } from './source.ts';

/** Two sources are proposed as one family from so much of the shorter text on, */
export const FAMILY_SHARE = 0.35;
/** that many words of it at least, */
export const FAMILY_WORDS = 30;
/** or from one shared passage of so many words on, whatever the rest says. */
export const FAMILY_PASSAGE = 40;

/** Two texts are nearly identical, perhaps two states of one article, when so much of the longer one stands in the other. */
const NEARLY_IDENTICAL = 0.8;

/** How the nearest other member of its family is known to belong with a source. */
export interface FamilyTie {
  readonly otherId: string;
  readonly otherNo: number;
  /** `same-text`: in other bytes · `wording`: most of it · `passage`: a passage of it · `user`: the lawyer's word alone. */
  readonly origin: 'same-text' | 'wording' | 'passage' | 'user';
  /** Of the shorter text, 0 to 1; 0 when the lawyer's word is all there is. */
  readonly share: number;
  /** Words of the longest passage in common. */
  readonly words: number;
}

export interface FamilyMember {
  readonly source: SourceRow;
  readonly tie: FamilyTie;
}

export interface Family {
  /** Number of its first source. */
  readonly id: string;
  readonly size: number;
  /** The lawyer has said of all its members that they belong together; until then it is a proposal. */
  readonly confirmed: boolean;
  /** In the order of their numbers. */
  readonly members: readonly FamilyMember[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that two texts have in common; a few words within may differ. Offsets are UTF-16 code units. */
export interface SharedPassage {
  readonly first: Stretch;
  readonly second: Stretch;
  /** Words in common. */
  readonly words: number;
  /** The parts that are the same word for word. */
  readonly runs: readonly { readonly first: Stretch; readonly second: Stretch }[];
}

export interface WordingComparison {
  /** In the order of the second text; no word of either stands in two. */
  readonly passages: readonly SharedPassage[];
  /** Words of each text, and of each those that stand in the other. */
  readonly words: readonly [number, number];
  readonly shared: number;
  /** Words of the longest passage. */
  readonly longest: number;
}

/** How much of the shorter of two texts stands in the other, 0 to 1. */
export const shareOf = ({ words, shared }: WordingComparison): number => shared / Math.max(1, Math.min(...words));

/**
 * How many of these sources are independent: those of one family count once, and a source counts once however often it is named.
 * @param sources each with the family it is in, null for none
 */
export const independentCount = (
  sources: Iterable<{ readonly sourceId: string; readonly familyId: string | null }>,
): number => {
  const seen = new Set<string>();
  for (const { sourceId, familyId } of sources)
    seen.add(familyId === null ? `source ${sourceId}` : `family ${familyId}`);
  return seen.size;
};

export interface Support {
  readonly sources: number;
  readonly independent: number;
  /** Independent as they are, all of them report the very same words: they bear out that these were said. */
  readonly sameWords: boolean;
}

/** Words from which on two sources say the very same thing by no accident. */
const SAME_WORDS = 8;

/** The shortest of them, of so many words at least, stands in all the others. */
function areSameWords(quotes: readonly string[]): boolean {
  const folded = quotes.map((quote) => ` ${(fold(quote).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `);
  const shortest = folded.reduce((least, quote) => (quote.length < least.length ? quote : least));
  return shortest.trim().split(' ').length >= SAME_WORDS && folded.every((quote) => quote.includes(shortest));
}

/** On how many sources a record rests, those that contradict it left out. */
export function supportOf(evidence: readonly Evidence[]): Support {
  const passages = evidence.filter(({ stance }) => stance === 'supports').map(({ passage }) => passage);
  const independent = independentCount(passages);
  return {
    sources: new Set(passages.map(({ sourceId }) => sourceId)).size,
    independent,
    sameWords: independent > 1 && areSameWords(passages.map(({ quote }) => quote)),
  };
}

/** Not the very same, which are copies. */
export const isNearlyIdentical = ({ words, shared }: WordingComparison): boolean =>
  shared >= NEARLY_IDENTICAL * Math.max(...words) && shared >= FAMILY_WORDS;

/** A quotation that stands in other sources as well. Offsets are UTF-16 code units into the text named. */
export interface SharedQuotation {
  readonly sourceId: string;
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly others: readonly QuotingSource[];
}

export interface QuotingSource {
  readonly sourceId: string;
  readonly no: number;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** It shares more than this with the first: one family. */
  readonly isFamily: boolean;
}

/** Family: sources that share their wording (agency copy, a press release), which therefore bear each other out no more than one alone. */
import type { Evidence } from './passage.ts';

/** Two sources are proposed as one family from so much of the shorter text on, */
export const FAMILY_SHARE = 0.35;
/** that many words of it at least, */
export const FAMILY_WORDS = 30;
/** or from one shared passage of so many words on, whatever the rest says. */
export const FAMILY_PASSAGE = 40;

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

/** On how many sources a record rests, those that contradict it left out. */
export function supportOf(evidence: readonly Evidence[]): { readonly sources: number; readonly independent: number } {
  const passages = evidence.filter(({ stance }) => stance === 'supports').map(({ passage }) => passage);
  return { sources: new Set(passages.map(({ sourceId }) => sourceId)).size, independent: independentCount(passages) };
}

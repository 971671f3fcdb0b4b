import createBidi from 'bidi-js';
import type { Box, Paragraph } from './paragraph.ts';

const bidi = createBidi();

/** Levels of the paragraphs at hand; a paragraph asks once for each of its lines. */
const known = new WeakMap<Paragraph, readonly number[]>();

/**
 * Embedding level of each box: even ones go from left to right, odd ones from right to left (Unicode Standard Annex 9). The paragraph as
 * a whole goes from left to right, as the documents that we write do; words of Arabic and Hebrew stand in it as quotations.
 */
export function levelsOf(paragraph: Paragraph): readonly number[] {
  let levels = known.get(paragraph);
  if (!levels) known.set(paragraph, (levels = findLevels(paragraph)));
  return levels;
}

function findLevels({ boxes, gaps }: Paragraph): number[] {
  let text = '';
  const starts = boxes.map(({ word }, i) => {
    const start = text.length;
    text += word.text + ((gaps[i] ?? 0) > 0 ? ' ' : '');
    return start;
  });
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  return starts.map((start) => levels[start] ?? 0);
}

/** Puts the boxes of a line into the order in which they are seen (rule L2). A gap stays between the boxes that it parts. */
export function inOrderOfSight(
  boxes: readonly Box[],
  gaps: readonly number[],
  levels: readonly number[],
): { readonly boxes: Box[]; readonly gaps: number[] } {
  const seen = [...boxes];
  const seenGaps = [...gaps];
  const seenLevels = [...levels];
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < seen.length; from++) {
      if ((seenLevels[from] ?? 0) < level) continue;
      let to = from;
      while (to + 1 < seen.length && (seenLevels[to + 1] ?? 0) >= level) to++;
      turn(seen, from, to);
      turn(seenLevels, from, to);
      turn(seenGaps, from, to - 1);
      from = to;
    }
  }
  return { boxes: seen, gaps: seenGaps };
}

/** A text drawn from right to left faces the other way (rule L4); null when something in it has no mirror image. */
export function mirrored(text: string): string | null {
  const images = Array.from(text, (character) => bidi.getMirroredCharacter(character));
  return images.includes(null) ? null : images.join('');
}

function turn(values: unknown[], from: number, to: number): void {
  for (let [a, b] = [from, to]; a < b; a++, b--) [values[a], values[b]] = [values[b], values[a]];
}

/** Which paragraphs of two versions of a text are the same ones, changed or not. */
import { diffArrays } from 'diff';

/** Indices into both versions; null where the paragraph is only in the other one. */
export interface AlignedBlock {
  readonly old: number | null;
  readonly now: number | null;
}

/** Of the words of two paragraphs, how many they must share to be one that was rewritten. */
const LIKE = 0.4;
/** Longer runs that have nothing in common are not compared paragraph by paragraph: it takes the product of their lengths. */
const LONGEST_RUN = 400;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** In the order of both; what was taken out stands before what was put in at the same place. */
export function alignBlocks(before: readonly string[], after: readonly string[]): AlignedBlock[] {
  const aligned: AlignedBlock[] = [];
  let [old, now] = [0, 0];
  let removed: number[] = [];
  let added: number[] = [];
  const settle = (): void => {
    aligned.push(...pairLike(removed, added, before, after));
    [removed, added] = [[], []];
  };
  for (const { added: isAdded = false, removed: isRemoved = false, count = 0 } of diffArrays([...before], [...after])) {
    for (let index = 0; index < count; index++) {
      if (isRemoved) removed.push(old++);
      else if (isAdded) added.push(now++);
      else {
        settle();
        aligned.push({ old: old++, now: now++ });
      }
    }
  }
  settle();
  return aligned;
}

/** Pairs that are alike, in order, as many likenesses as can be kept (the longest common subsequence, weighted). */
function pairLike(
  removed: readonly number[],
  added: readonly number[],
  before: readonly string[],
  after: readonly string[],
): AlignedBlock[] {
  const [rows, columns] = [removed.length, added.length];
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const weights = Array.from({ length: rows }, () => new Float64Array(columns));
  if (rows <= LONGEST_RUN && columns <= LONGEST_RUN) {
    const olds = removed.map((index) => wordsOf(before[index] ?? ''));
    const news = added.map((index) => wordsOf(after[index] ?? ''));
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--) {
        const like = likeness(olds[row] ?? new Set(), news[column] ?? new Set());
        const weight = like >= LIKE ? like : 0;
        (weights[row] as Float64Array)[column] = weight;
        const both = weight > 0 ? weight + (best[row + 1]?.[column + 1] ?? 0) : 0;
        (best[row] as Float64Array)[column] = Math.max(
          both,
          best[row + 1]?.[column] ?? 0,
          best[row]?.[column + 1] ?? 0,
        );
      }
  }
  const pairs: AlignedBlock[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const weight = weights[row]?.[column] ?? 0;
    const here = best[row]?.[column] ?? 0;
    const old = removed[row] ?? null;
    const now = added[column] ?? null;
    if (weight > 0 && here === weight + (best[row + 1]?.[column + 1] ?? 0)) {
      pairs.push({ old, now });
      row++;
      column++;
    } else if (row < rows && (column === columns || here === (best[row + 1]?.[column] ?? 0))) {
      pairs.push({ old, now: null });
      row++;
    } else {
      pairs.push({ old: null, now });
      column++;
    }
  }
  return pairs;
}

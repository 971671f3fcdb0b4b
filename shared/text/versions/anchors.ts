/** Runs of words that stand once in each of two texts: between them the texts are compared stretch by stretch. */

/** Lengths of runs, in tokens, the surest first: a short one may stand in both by chance. */
export const RUNS: readonly number[] = [24, 12, 6];

/** A run as it stands in both: where it begins, and how many tokens are the same from there. */
export interface Anchor {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Tokens of a text by number, equal ones alike. */
export type Tokens = Int32Array;

/** Where each run begins that stands once; a key stands for a run as good as surely, and is looked at again. */
function onlyOnes(tokens: Tokens, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + length <= tokens.length; at++) {
    const key = keyOf(tokens, at, length);
    places.set(key, places.has(key) ? REPEATED : at);
  }
  return places;
}

const REPEATED = -1;

function keyOf(tokens: Tokens, from: number, length: number): number {
  let [one, two] = [17, 23];
  for (let at = from; at < from + length; at++) {
    one = Math.imul(one, 31) + (tokens[at] ?? 0);
    two = Math.imul(two ^ (tokens[at] ?? 0), 0x01_00_01_93);
  }
  return (one >>> 0) * 0x20_00_00 + (two >>> 11);
}

/** Anchors in the order of both texts, as many as there can be, none within another. */
export function anchorsOf(before: Tokens, after: Tokens, length: number): Anchor[] {
  const there = onlyOnes(after, length);
  const pairs: Anchor[] = [];
  let last: Anchor | undefined;
  for (const [key, at] of onlyOnes(before, length)) {
    const other = at === REPEATED ? undefined : there.get(key);
    if (other === undefined || other === REPEATED) continue;
    // A run that goes on where the last one is the same anyway.
    if (last && at < last.before + last.length && at - other === last.before - last.after) continue;
    const same = commonLength(before, at, after, other);
    if (same >= length) pairs.push((last = { before: at, after: other, length: same }));
  }
  pairs.sort((a, b) => a.before - b.before);
  return withoutOverlaps(inOrder(pairs));
}

function commonLength(before: Tokens, from: number, after: Tokens, other: number): number {
  let length = 0;
  while (from + length < before.length && before[from + length] === after[other + length]) length++;
  return Math.min(length, after.length - other);
}

/** The longest series whose places rise in the second text as well (by patience sorting). */
function inOrder(pairs: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length);
  for (const [index, { after }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  }
  const series: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) series.push(pair);
  }
  return series.toReversed();
}

function withoutOverlaps(series: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  let [before, after] = [0, 0];
  for (const pair of series) {
    // What an earlier one has taken already is left to it.
    const taken = Math.max(0, before - pair.before, after - pair.after);
    if (taken >= pair.length) continue;
    const rest = { before: pair.before + taken, after: pair.after + taken, length: pair.length - taken };
    kept.push(rest);
    [before, after] = [rest.before + rest.length, rest.after + rest.length];
  }
  return kept;
}

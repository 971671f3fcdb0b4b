/** Differences as a reader wants them: what two texts have in common by chance amid what was rewritten is no comfort to him. */

/** A stretch of two texts, in tokens from and to; the same in both, or what stands in the old one instead of what stands in the new one. */
export interface Stretch {
  readonly isSame: boolean;
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/**
 * Changes that touch are one; so are two with no more between them than each of them changed (as diff-match-patch's semantic clean-up has it).
 * @param old the tokens of the old text, @param now of the new one: sizes are in their characters
 */
export function readably(stretches: readonly Stretch[], old: readonly string[], now: readonly string[]): Stretch[] {
  const kept: Stretch[] = [];
  const size = (tokens: readonly string[], [from, to]: readonly [number, number]): number =>
    tokens.slice(from, to).reduce((sum, token) => sum + token.length, 0);
  const changed = ({ before, after }: Stretch): number => Math.max(size(old, before), size(now, after));
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (last?.isSame === stretch.isSame) kept.splice(-1, 1, joined(last, stretch));
    else kept.push(stretch);
    if (stretch.isSame) continue;
    // The one that grew may now outweigh what stands before it.
    for (
      let [first, common, second] = kept.slice(-3);
      first && common && second;
      [first, common, second] = kept.slice(-3)
    ) {
      const least = Math.min(changed(first), changed(second));
      if (first.isSame || size(now, common.after) > least) break;
      kept.splice(-3, 3, joined(joined(first, common), second));
    }
  }
  return kept;
}

const joined = (first: Stretch, second: Stretch): Stretch => ({
  isSame: first.isSame && second.isSame,
  before: [first.before[0], second.before[1]],
  after: [first.after[0], second.after[1]],
});

/** A letter leads to further letters, to the values of the pattern that ends there, or to both. */
type Node = Trie | number | readonly [Trie, number];
interface Trie {
  readonly [letter: string]: Node | undefined;
}

/** Values of patterns by number, the patterns, and words that have places of their own; as the package has them. */
export type Patterns = readonly [
  values: readonly (readonly number[])[],
  patterns: Trie,
  exceptions: Readonly<Record<string, readonly number[]>>,
];

const NO_TRIE: Trie = {};

/**
 * Where a word may be cut: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). Of all patterns found in the word between two dots the highest
 * value counts at each place; odd ones allow a cut.
 * @returns places in rising order: a cut stands before the UTF-16 unit
 */
export function liangCuts(word: string, [values, patterns, exceptions]: Patterns): readonly number[] {
  const lower = word.toLowerCase();
  if (Object.hasOwn(exceptions, lower)) return exceptions[lower] ?? [];
  const dotted = `.${lower}.`;
  if (dotted.length !== word.length + 2) return [];
  const levels = new Uint8Array(word.length + 2);
  for (let start = 0; start < dotted.length - 2; start++) {
    let trie = patterns;
    // The dot before the word has no place of its own.
    const base = Math.max(start - 1, 0);
    for (let at = start; at < dotted.length; at++) {
      const node = trie[dotted.charAt(at)];
      if (node === undefined) break;
      const found = typeof node === 'number' ? node : isPair(node) ? node[1] : -1;
      trie = typeof node === 'number' ? NO_TRIE : isPair(node) ? node[0] : node;
      if (found < 0) continue;
      const pattern = values[found] ?? [];
      for (let i = 0; i < pattern.length; i++) levels[base + i] = Math.max(levels[base + i] ?? 0, pattern[i] ?? 0);
    }
  }
  const cuts: number[] = [];
  for (let at = 2; at < word.length - 1; at++) if ((levels[at] ?? 0) % 2 === 1) cuts.push(at);
  return cuts;
}

const isPair = (node: Trie | readonly [Trie, number]): node is readonly [Trie, number] => Array.isArray(node);

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Titles that hold all the words, those first that begin with what was typed, then those that hold it as it stands. */
export function nearestFirst<T extends { readonly title: string }>(typed: string, rows: readonly T[]): readonly T[] {
  const plain = (text: string): string => bare(text).replaceAll('’', "'");
  const words = plain(typed.trim());
  const nearness = ({ title }: T): number => {
    const at = plain(title).indexOf(words);
    return at === 0 ? 2 : at > 0 ? 1 : 0;
  };
  return words === '' ? rows : rows.toSorted((a, b) => nearness(b) - nearness(a));
}

/** How well a label answers what was typed: each word must be in it; a word's start counts more than its middle. 0 when it does not answer. */
export function matchWords(typed: string, label: string): number {
  const words = bare(typed).split(/\s+/u).filter(Boolean);
  const text = bare(label);
  let score = 1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    const startsWord = at === 0 || /[\s:’'(]/u.test(text[at - 1] ?? '');
    score += at === 0 ? 3 : startsWord ? 2 : 1;
  }
  return score;
}

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

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

const WORD = /\p{L}+(?:[-‐’']\p{L}+)*/gu;
const BROKEN = /(?<head>\p{L}+)[-‐]$/u;

/** Every whole word of the document, lower case; the two halves of a word broken at a line's end are not among them. */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, index) => {
    const afterBreak = BROKEN.test(lines[index - 1] ?? '');
    const own = line.replace(BROKEN, ' ').replace(afterBreak ? /^\s*\p{L}+/u : /^$/u, ' ');
    for (const [word] of own.matchAll(WORD)) words.add(word.toLowerCase().replaceAll('‐', '-'));
  });
  return words;
}

/** What words are compounded of, and what hangs on verbs and stands after "and": at these a hyphen may be the word's own. */
const COMPOUNDING = new Set(
  (
    'sous sur contre entre non mi demi semi vice ex co anti auto néo pré post pro inter multi micro macro mini maxi ultra extra intra infra porte garde chef ' +
    'grand grande grands grandes haut haute hauts bas basse plein pleine libre après avant arrière quasi tout toute tous toutes quelques quelque soi ' +
    'peut est rendez procès rez vis mot main point tête nord sud est ouest franco anglo germano politico socio juridico médico lui elle eux nous vous ' +
    'moi toi celui celle ceux celles ci là je tu il ils elles on le la les leur leurs y en ce t même mêmes dire même être ' +
    'well self half high low long short cross part full time mother father sister brother son daughter up out over under counter north south ' +
    'et ou and or to und oder bzw sowie bis als y o e'
  ).split(' '),
);
const FEWEST = 2;

/** Whether a word broken at the end of a line may have been written with the hyphen. */
function mayBeCompound(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const [first, last] = [head.toLowerCase(), tail.toLowerCase()];
  if (COMPOUNDING.has(first) || COMPOUNDING.has(last) || Math.min(first.length, last.length) < FEWEST) return true;
  return words.has(first) && words.has(last);
}

/**
 * Makes one text of the lines of a paragraph. A hyphen at the end of a line goes away when it is a soft one, when the document has the joined word
 * elsewhere and never with a hyphen, or when nothing speaks for a compound; it stays inside the word when only the hyphenated form is known; in doubt
 * both the hyphen and the line end stay as they were printed.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') {
      text = line;
      continue;
    }
    const head = BROKEN.exec(text)?.groups?.['head'];
    const tail = /^\p{Ll}[\p{L}’']*/u.exec(line)?.[0];
    if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line;
    else if (head !== undefined && tail !== undefined) {
      const joined = words.has(`${head}${tail}`.toLowerCase());
      const hyphenated = words.has(`${head}-${tail}`.toLowerCase());
      const isPlain =
        !joined && !hyphenated && !/[-‐]$/u.test(text.slice(0, -1 - head.length)) && !mayBeCompound(head, tail, words);
      if ((joined && !hyphenated) || isPlain) text = text.slice(0, -1) + line;
      else text = hyphenated && !joined ? text + line : `${text}\n${line}`;
    } else text = /\S[-‐]$/u.test(text) ? `${text}\n${line}` : `${text} ${line}`;
  }
  return text;
}

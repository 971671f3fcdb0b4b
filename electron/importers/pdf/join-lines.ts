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

/**
 * Makes one text of the lines of a paragraph. A hyphen at the end of a line goes away only when it is a soft one, or when the document has the joined
 * word elsewhere and never with a hyphen; it stays inside the word when only the hyphenated form is known; in doubt both the hyphen and the line end
 * stay as they were printed.
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
      if (joined && !hyphenated) text = text.slice(0, -1) + line;
      else text = hyphenated && !joined ? text + line : `${text}\n${line}`;
    } else text = /\S[-‐]$/u.test(text) ? `${text}\n${line}` : `${text} ${line}`;
  }
  return text;
}

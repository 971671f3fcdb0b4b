/** Ways to look for patterns that cost no more than the looking. */

/**
 * Every match of a global pattern. `matchAll` would compile a copy of the pattern for each text, which for the long grammars here costs
 * more than the reading.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/**
 * Where a group begins with which its match ends; every grammar here puts what it looks for last, before looking ahead. The indices that
 * a pattern can be asked for (`d`) cost more than the match.
 */
export const startOfLast = (match: RegExpExecArray, group: string): number =>
  match.index + match[0].length - (match.groups?.[group]?.length ?? match[0].length);

/**
 * Many named patterns as one, so that the text is read once; the group that took part tells which it was. Sources must not name groups
 * of their own. At one place the earlier pattern wins.
 */
export function oneOf<Name>(
  named: readonly (readonly [name: Name, source: string])[],
  before: string,
  after: string,
  flags: string,
): { readonly pattern: RegExp; nameOf(match: RegExpExecArray): Name | undefined } {
  const pattern = new RegExp(
    `${before}(?:${named.map(([, source], index) => `(?<n${index}>${source})`).join('|')})${after}`,
    flags,
  );
  const names = named.map(([name], index) => [`n${index}`, name] as const);
  return { pattern, nameOf: ({ groups }) => names.find(([group]) => groups?.[group] !== undefined)?.[1] };
}

/** Many patterns as one, so that the text is read once. */

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

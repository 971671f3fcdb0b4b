/**
 * Words on one line, enough of them to know them by: those that are too long end in "…".
 * @param most UTF-16 units of the result
 */
export function shorten(words: string, most: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  // No character of two units is cut in half.
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

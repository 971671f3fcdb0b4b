/** A whole word is given up for the ellipsis as long as this share of the room stays filled. */
const LEAST_FILLED = 0.6;
const ENDS_OPEN = /[\s,;:–—-]+$/u;

/**
 * Words on one line, enough of them to know them by: those that are too long end in "…", after a whole word unless that is very long.
 * @param most UTF-16 units of the result
 */
export function shorten(words: string, most: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  // One further: a word that ends exactly there is whole.
  const blank = line.slice(0, most).lastIndexOf(' ');
  if (blank >= most * LEAST_FILLED) return `${line.slice(0, blank).replace(ENDS_OPEN, '')}…`;
  // No character of two units is cut in half.
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

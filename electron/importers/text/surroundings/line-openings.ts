/** Which expressions may match a line: its first letters rule out nearly all of them, at a fraction of what an attempt costs. */
import { admitsOf, openingAt } from '../../../../shared/text/recognise/openings.ts';

/** The most expressions of one set: one bit each. */
const MOST = 30;

/** One bit for each pattern that may match where these letters stand. */
function admitting(patterns: readonly RegExp[]): (opening: number) => number {
  if (patterns.length > MOST) throw new RangeError(`more than ${MOST} expressions`);
  const met: (number | undefined)[] = [];
  // Read when the first line is: most that start this program read no page.
  let admits: readonly ((opening: number) => boolean)[] | undefined;
  return (opening) => {
    const known = met[opening];
    if (known !== undefined) return known;
    admits ??= patterns.map((pattern) => admitsOf(pattern));
    let bits = 0;
    for (const [index, mayMatch] of admits.entries()) if (mayMatch(opening)) bits |= 1 << index;
    while (met.length < opening) met.push(undefined);
    met[opening] = bits;
    return bits;
  };
}

/**
 * @param patterns each matches from the beginning of a line or not at all
 * @returns for a line, a bit for each pattern that may match it
 */
export function openingsOf(patterns: readonly RegExp[]): (line: string) => number {
  const admitted = admitting(patterns);
  return (line) => admitted(openingAt(line, 0));
}

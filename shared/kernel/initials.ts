/** Initials with and without their points: "C.N.I.L." and "CNIL" are one word to whoever looks for it. */

const POINTED = /^(?:\p{L}\.){2,}\p{L}?$/u;
/** Words that may stand for initials: longer ones are not written so, or then in capitals. */
const PLAIN = /^\p{L}{2,5}$/u;
const CAPITALS = /^\p{Lu}{2,8}$/u;
export const isCapitals = (word: string): boolean => CAPITALS.test(word);

/** "C.N.I.L." → "CNIL"; undefined for what are no initials. */
export const withoutPoints = (word: string): string | undefined =>
  POINTED.test(word) ? word.replaceAll('.', '') : undefined;

/** "cnil" → "c.n.i.l"; undefined for what nobody writes so. */
export const withPoints = (word: string): string | undefined =>
  PLAIN.test(word) || isCapitals(word) ? Array.from(word).join('.') : undefined;

/**
 * Other ways to write what was typed, to be looked for as it stands: initials without their points; with them a word alone, or capitals among other words.
 * @param isWhole it is everything that was typed
 */
export function otherWritings(typed: string, isWhole = true): string[] {
  const words = typed.trim().split(/\s+/u);
  const isAlone = isWhole && words.length === 1;
  const writings = [
    words.map((word) => withoutPoints(word) ?? word),
    words.map((word) => (isAlone || isCapitals(word) ? (withPoints(word) ?? word) : word)),
  ];
  return [...new Set(writings.map((writing) => writing.join(' ')))].filter((writing) => writing !== words.join(' '));
}

const LETTER = /[\p{L}\p{N}]/u;
const RUN = /(?:\p{L}\.){2,}\p{L}?/uy;

/** Every word of initials of a text, without points, in order. */
export function initialsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('.'); at > 0; at = text.indexOf('.', at + 1)) {
    // The first point of them has another two further on; that is seldom so, and looked at first.
    if (text.charCodeAt(at + 2) !== POINT) continue;
    const before = text.charAt(at - 2);
    if (before === '.' || LETTER.test(before)) continue;
    RUN.lastIndex = at - 1;
    const [run] = RUN.exec(text) ?? [];
    if (run === undefined) continue;
    at += run.length - 2;
    if (!LETTER.test(text.charAt(at + 1))) found.push(run.replaceAll('.', ''));
  }
  return found;
}

const POINT = 0x2e;

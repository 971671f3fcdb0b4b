/**
 * Text as it is compared when accents and case do not count: "Éléonore" and "eleonore" are one. Letters that are not an accented form of
 * another (œ, ø, ß) stay, as they do in the search index.
 */
export const fold = (text: string): string => foldLatin(text) ?? foldAny(text);

/** The same with ligatures as two letters ("œuvre" is "oeuvre", "Straße" "strasse"), as names are put in order and looked for in lists. */
export const comparable = (text: string): string => {
  const folded = fold(text);
  return HAS_LIGATURE.test(folded) ? folded.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss') : folded;
};
const HAS_LIGATURE = /[œæß]/u;

/** Marks that make another letter of a Japanese one ("が" is no "か"), which the index keeps as well. */
const VOICED = /[\u3099\u309a]/u;
const MARK = /[^\P{M}\u3099\u309a]/gu;

function foldAny(text: string): string {
  const folded = text.normalize('NFD').replaceAll(MARK, '').toLowerCase().replaceAll(MARK, '').replaceAll('ς', 'σ');
  return VOICED.test(folded) ? folded.replaceAll(/.[\u3099\u309a]/gsu, (pair) => pair.normalize('NFC')) : folded;
}

/** Above this stand combining marks and letters of other scripts, which are folded together with those beside them. */
const LATIN = 0x250;
const FOLDED = Array.from({ length: LATIN }, (_, code) => foldAny(String.fromCharCode(code)));
/** Dashes, quotation marks and the like, and signs of currencies: nothing to fold. */
const isSign = (code: number): boolean => (code > 0x2001 && code < 0x2070) || (code >= 0x20a0 && code < 0x20c0);

/** Latin letters one by one from a table, at a fifth of the cost; undefined for a text that has others. */
function foldLatin(text: string): string | undefined {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < LATIN) {
      folded += text.slice(from, at) + (FOLDED[code] ?? '');
      from = at + 1;
    } else if (!isSign(code)) return undefined;
  }
  return (from === 0 ? text : folded + text.slice(from)).toLowerCase();
}

/**
 * Quotations are compared after blanks and quotation marks were read alike, and nothing else: no case, no accent, no dash. A printer's ligature
 * is its letters in one piece of type (Unicode FB00-FB06); "œ" and "æ" are letters of their own.
 */

export interface NormalisedText {
  readonly text: string;
  /** Offset in the original of each code unit, and the original's length at the end. */
  readonly origin: Uint32Array;
}

const MARKS: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '‹': '"',
  '›': '"',
};
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** Zero-width characters and soft hyphens say nothing. */
const SILENT = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const BLANK = /\s/u;
/** French typography puts a blank before these that English does not: setting a text in the other way alters no word. */
const TAKES_BLANK_BEFORE = /[;:!?%€"]/u;

/**
 * Runs of blanks become one space, quotation marks and apostrophes one kind each; the blanks inside quotation marks and before double signs go.
 * Linear in the text.
 */
export function normaliseQuotation(original: string): NormalisedText {
  // A ligature makes at most three letters.
  const origin = new Uint32Array((/[ﬀ-ﬆ]/u.test(original) ? 3 : 1) * original.length + 1);
  const out: string[] = [];
  let blankAt = -1;
  let last = '';
  const put = (character: string, at: number): void => {
    origin[out.length] = at;
    out.push(character);
    last = character;
  };
  for (let at = 0; at < original.length; at++) {
    const character = original[at] ?? '';
    if (SILENT.test(character)) continue;
    if (BLANK.test(character)) {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    const plain = MARKS[character] ?? character;
    if (blankAt >= 0 && out.length > 0 && last !== '"' && !TAKES_BLANK_BEFORE.test(plain)) put(' ', blankAt);
    blankAt = -1;
    const letters = plain < 'ﬀ' ? undefined : LIGATURES[plain];
    if (letters === undefined) put(plain, at);
    else for (const letter of letters) put(letter, at);
  }
  origin[out.length] = original.length;
  return { text: out.join(''), origin: origin.subarray(0, out.length + 1) };
}

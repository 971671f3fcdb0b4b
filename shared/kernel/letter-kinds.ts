/** Kinds of characters by their Unicode category. Latin-1 stands in a table: of most texts no pattern need be asked, nor even be made. */
const LETTER = 1;
const NUMBER = 2;
const TABLED = 0x100;

const kinds = new Uint8Array(TABLED);
const mark = (from: number, to: number, kind: number): void => {
  kinds.fill(kind, from, to + 1);
};
mark(0x30, 0x39, NUMBER);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
for (const code of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) mark(code, code, NUMBER);
for (const code of [0xaa, 0xb5, 0xba]) mark(code, code, LETTER);
mark(0xc0, 0xff, LETTER);
for (const sign of [0xd7, 0xf7]) mark(sign, sign, 0);

const is =
  (wanted: number, pattern: RegExp) =>
  (code: number): boolean =>
    code < TABLED ? ((kinds[code] ?? 0) & wanted) !== 0 : pattern.test(String.fromCodePoint(code));

/** Of a code point. */
export const isLetter = is(LETTER, /\p{L}/u);
export const isLetterOrNumber = is(LETTER | NUMBER, /[\p{L}\p{N}]/u);

/** The code point that ends before a place of a text; -1 at its start. */
export function codeBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const pair = text.codePointAt(at - 2) ?? 0;
  return at > 1 && pair > 0xffff ? pair : text.charCodeAt(at - 1);
}

/** What a UTF-16 unit is to the setting of words, by its code: three kinds, in a table that hot loops ask. */
export const KIND = {
  /** Asked of the faces one by one. */
  other: 0,
  /** In every text face, and never invisible: what nearly all words are made of. */
  common: 1,
  /** Parts words. U+202F does not: it is part of its word, so that its width never changes. */
  blank: 2,
} as const;

const COMMON_SIGNS = '‘’“”–—\u202fŒœ€…';
const SOFT_HYPHEN = 0xad;
const NO_BREAK_SPACE = 0xa0;

export const kindOf = new Uint8Array(0x1_0000);
for (let unit = 0x21; unit <= 0xff; unit++)
  if (unit < 0x7f || (unit > NO_BREAK_SPACE && unit !== SOFT_HYPHEN)) kindOf[unit] = KIND.common;
for (const sign of COMMON_SIGNS) kindOf[sign.charCodeAt(0)] = KIND.common;
for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, NO_BREAK_SPACE, 0x2028, 0x2029, 0x3000])
  kindOf[unit] = KIND.blank;
for (let unit = 0x2000; unit <= 0x200b; unit++) kindOf[unit] = KIND.blank;

let units = new Uint16Array(1 << 13);
let bytes = Buffer.from(units.buffer);

/** The UTF-16 units of a text, copied at once: a loop asks them faster than the text. They hold good until the next call; what follows is left over. */
export function unitsOf(text: string): Uint16Array {
  if (text.length > units.length) {
    units = new Uint16Array(Math.max(text.length, units.length * 2));
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  return units;
}

export function isCommon(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (kindOf[text.charCodeAt(i)] !== KIND.common) return false;
  return true;
}

/** Controls, joiners, marks of direction and byte order: they have no shape, and blanks are not the shaper's business. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLE, '');

/** True for text that has only blanks and what is never drawn. */
export function isUnseen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf[text.charCodeAt(i)];
    if (kind === KIND.common) return false;
    if (kind === KIND.other) return areBlank(withoutInvisible(text));
  }
  return true;
}

function areBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (kindOf[text.charCodeAt(i)] !== KIND.blank) return false;
  return true;
}

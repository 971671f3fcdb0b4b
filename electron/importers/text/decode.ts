/** Bytes to characters when nothing says which encoding was used. */
import { isUtf8 } from 'node:buffer';

/** 0x80-0x9F of windows-1252, written out because `TextDecoder('windows-1252')` is wrong in Node 24.0 to 24.6. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const LATIN_9: Readonly<Record<number, string>> = {
  0xa4: '€',
  0xa6: 'Š',
  0xa8: 'š',
  0xb4: 'Ž',
  0xb8: 'ž',
  0xbc: 'Œ',
  0xbd: 'œ',
  0xbe: 'Ÿ',
};

type SingleByte = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'cp850' | 'cp437';

/** 0x80-0xA5 is one in both code pages of DOS, but for the last letters; above stand accented capitals (850) or frames and Greek (437). */
const DOS_BOTH = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ';
const CP850 = `${DOS_BOTH}ø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0`;
const CP437 = `${DOS_BOTH}¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0`;

const upperHalf = (of: (byte: number) => string): readonly string[] =>
  Array.from({ length: 128 }, (_, index) => of(index + 128));
/** Characters of bytes 0x80-0xFF. */
const TABLES: Readonly<Record<SingleByte, readonly string[]>> = {
  'windows-1252': upperHalf((byte) => WINDOWS_1252[byte - 128] ?? String.fromCodePoint(byte)),
  'iso-8859-15': upperHalf((byte) => LATIN_9[byte] ?? String.fromCodePoint(byte)),
  cp850: upperHalf((byte) => CP850[byte - 128] ?? ' '),
  cp437: upperHalf((byte) => CP437[byte - 128] ?? ' '),
  macintosh: upperHalf((byte) => new TextDecoder('macintosh').decode(Uint8Array.of(byte))),
};

/** Decodes every byte; none is invalid. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const table = TABLES[encoding];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u00ff]/gu, (character) => table[character.charCodeAt(0) - 128] ?? character);
}

const COMMON_LOWER = new Set('éèàêçùâîôûëïœüöäñáíóúßæ');
const COMMON_UPPER = new Set('ÉÈÀÊÇÔÎŒÂÙÛÖÄÜÁÆ');
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/u;

/** How well a character stands between its two neighbours in a text of Western Europe. */
function likelihood(character: string, before: string, after: string): number {
  const inWord = LETTER.test(before) || LETTER.test(after);
  if (COMMON_LOWER.has(character)) return inWord ? (LOWER.test(before) || LOWER.test(after) ? 3 : 0.5) : 1;
  if (COMMON_UPPER.has(character)) return LOWER.test(before) ? -3 : 2;
  if (LETTER.test(character)) return LOWER.test(before) && !LOWER.test(character) ? -3 : 0.2;
  if (character === '’') return inWord ? 3 : 0.5;
  if (character === '€') return DIGIT.test(before) || /[\s\u00a0]/u.test(before) ? 3 : 0;
  if (character === '\u00a0' || character === '«' || character === '»') return 2;
  if ('“”–—…'.includes(character)) return 1;
  if (character === '°') return /[\dnN]/u.test(before) ? 1 : 0;
  if ('½¼¾'.includes(character)) return inWord ? -3 : 1;
  if (/[\u2500-\u259f]/u.test(character)) return inWord ? -3 : 0.5;
  if (/\p{C}/u.test(character)) return -10;
  return inWord ? -2 : 0;
}

/**
 * Which of the single-byte encodings a text is in, by how its letters lie. The first 20,000 bytes above ASCII decide; where all readings
 * are equal the answer is windows-1252, whose printable characters then are the same.
 */
function guessSingleByte(bytes: Uint8Array): SingleByte {
  const scores: Record<SingleByte, number> = {
    'windows-1252': 0.1,
    'iso-8859-15': 0,
    macintosh: 0,
    cp850: 0,
    cp437: -0.1,
  };
  const read = (table: readonly string[], byte: number | undefined): string =>
    byte === undefined ? ' ' : byte < 128 ? String.fromCodePoint(byte) : (table[byte - 128] ?? ' ');
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < 20_000; at++) {
    if ((bytes[at] ?? 0) < 128) continue;
    seen++;
    for (const encoding of Object.keys(scores) as SingleByte[]) {
      const table = TABLES[encoding];
      scores[encoding] += likelihood(read(table, bytes[at]), read(table, bytes[at - 1]), read(table, bytes[at + 1]));
    }
  }
  return (Object.keys(scores) as SingleByte[]).reduce((best, one) => (scores[one] > scores[best] ? one : best));
}

/** UTF-16 without a mark betrays itself by the zero byte that ASCII letters, blanks and digits have on one side only. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** UTF-32 by its mark, else by the two or three zero bytes that each of its characters has on one side only. */
function guessUtf32(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const units = view.byteLength >> 2;
  for (const order of ['le', 'be'] as const) {
    let unit = 0;
    for (; unit < units; unit++) {
      const code = view.getUint32(unit * 4, order === 'le');
      // A file of zeros is no text.
      if (code === 0 || code >= 0x30000) break;
    }
    if (unit === units) return order;
  }
  return undefined;
}

function decodeUtf32(bytes: Uint8Array, order: 'le' | 'be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let run: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'le');
    run.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code);
    if (run.length < 4_096 && at + 8 <= bytes.length) continue;
    parts.push(String.fromCodePoint(...run));
    run = [];
  }
  return parts.join('').replace(/^\ufeff/u, '');
}

/** By its byte-order mark, or undefined. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Undefined when the bytes are not valid UTF-8. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In a single-byte encoding hardly any letter beyond ASCII happens to be followed by what UTF-8 asks for. */
const MANY = 2;

/** UTF-8 with a few damaged bytes: still UTF-8, since in any other encoding its sequences would hardly occur. */
function decodeDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return damaged * MANY < sound ? text : undefined;
}

const RARE: ReadonlySet<string> = new Set(['cp850', 'cp437', 'macintosh']);

/** The encoding of a text from an old system, guessed by its letters: worth telling, since nothing in it says so. Undefined for any other text. */
export function rareEncoding(bytes: Uint8Array): SingleByte | undefined {
  // Nearly every text, told by the engine in no time.
  if (isUtf8(bytes)) return undefined;
  if (guessUtf32(bytes.subarray(0, bytes.length & ~3)) || markedEncoding(bytes) || guessUtf16(bytes)) return undefined;
  if (decodeDamagedUtf8(bytes) !== undefined) return undefined;
  const guessed = guessSingleByte(bytes);
  return RARE.has(guessed) ? guessed : undefined;
}

/**
 * Mark, else UTF-16 by its zero bytes, else strict UTF-8, else one of the single-byte encodings by letter statistics. Never fails.
 * @param declared what the document says of itself (an HTML page, say); believed unless the bytes are valid UTF-8
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const order = guessUtf32(bytes.subarray(0, bytes.length & ~3));
  if (order) return decodeUtf32(bytes, order);
  const wide = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const utf8 = decodeStrictUtf8(bytes) ?? decodeDamagedUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const label = declared?.trim().toLowerCase() ?? '';
  if (/^(?:utf-?8|unicode.*|)$/u.test(label)) return decodeSingleByte(bytes, guessSingleByte(bytes));
  if (/^(?:windows-1252|cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/u.test(label))
    return decodeSingleByte(bytes, 'windows-1252');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeSingleByte(bytes, guessSingleByte(bytes));
  }
}

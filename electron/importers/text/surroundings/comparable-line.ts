import { fold } from '../../../../shared/kernel/fold.ts';

const CAN_BEGIN = /[\p{L}\p{N}©#([]/u;
const CAN_END = /[\p{L}\p{N})\]*]/u;
const TABLE = 0x250;
const tableOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: TABLE }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const BEGINS = tableOf(CAN_BEGIN);
const ENDS = tableOf(CAN_END);

/** Whether the character that begins at `at` is one of these; every line of every page is asked, hence the tables. */
const isOne = (text: string, at: number, table: Uint8Array, pattern: RegExp): boolean => {
  const point = text.codePointAt(at) ?? 0;
  return point < TABLE ? table[point] === 1 : pattern.test(String.fromCodePoint(point));
};

/** Folded, apostrophes and blanks made one, without arrows, bullets, colons and pictures at its ends. */
export function comparableLine(text: string): string {
  const line = fold(
    /[’\t\n\u00a0\u2000-\u200a\u202f]|  /u.test(text) ? text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ') : text,
  );
  let start = 0;
  while (start < line.length && !isOne(line, start, BEGINS, CAN_BEGIN))
    start += (line.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  let end = line.length;
  while (end > start && !isOne(line, before(line, end), ENDS, CAN_END)) end = before(line, end);
  return line.slice(start, end > start ? end : undefined);
}

/**
 * The first two characters of the folded line, when its beginning is plain ASCII: enough to tell most lines from those that begin in a certain way.
 * Undefined when that takes folding.
 */
export function plainBeginning(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f || text.charCodeAt(at + 1) > 0x7f) return undefined;
    if (BEGINS[code] === 1) return text.slice(at, at + 2).toLowerCase();
  }
  return undefined;
}

/** Where the character that ends at `end` begins. */
const before = (text: string, end: number): number =>
  end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;

/** Kinds of characters by their UTF-16 code, and where a stretch may be cut: at white space. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code !== 0x3000);
export const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;
export function cutBefore(body: string, at: number, start: number): number {
  let cut = Math.max(at, start);
  while (cut > start && !isSpace(body.charCodeAt(cut - 1))) cut--;
  return cut;
}
export function cutAfter(body: string, at: number, end: number): number {
  let cut = Math.min(at, end);
  while (cut < end && !isSpace(body.charCodeAt(cut))) cut++;
  return cut;
}

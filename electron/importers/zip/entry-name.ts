/** What a member of an archive is called: UTF-8 where the archive says so, or is; the code page of DOS elsewhere (APPNOTE 6.3 § 4.4.4, appendix D). */
import { decodeStrictUtf8 } from '../text/decode.ts';

/** 0x80-0xFF of code page 850, that of Western Europe; its letters are also those of 437. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const UNICODE_PATH = 0x70_75;

/** Fields of an entry's extra data, by their number. */
export function extraFields(extra: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) break;
    fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** Bytes in the code page of DOS; none is invalid. */
const decodeDos = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCodePoint(byte) : (DOS[byte - 128] ?? '\ufffd'))).join('');

/** @param extra by `extraFields` */
export function entryName(raw: Buffer, extra: ReadonlyMap<number, Buffer>): string {
  const stated = extra.get(UNICODE_PATH);
  const unicode = stated && stated.length > 5 && stated[0] === 1 ? decodeStrictUtf8(stated.subarray(5)) : undefined;
  return unicode ?? decodeStrictUtf8(raw) ?? decodeDos(raw);
}

/** Bytes of RTF text by the code page in force (RTF 1.9.1, `\ansicpg` and `\fcharset`). */
import { decodeSingleByte } from '../text/decode.ts';

const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65_001: 'utf-8',
};
/** `\fcharset` → code page; those not listed follow the document's own. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const codePageOfCharset = (charset: number): number | undefined => CHARSETS[charset];

const decoders = new Map<number, InstanceType<typeof TextDecoder> | undefined>();

function decoderOf(codePage: number): InstanceType<typeof TextDecoder> | undefined {
  const label = LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined);
  if (label === undefined) return undefined;
  if (!decoders.has(codePage)) decoders.set(codePage, new TextDecoder(label));
  return decoders.get(codePage);
}

/** Never fails: an unknown code page is read as that of Western Europe. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === 437 || codePage === 850) return decodeSingleByte(bytes, `cp${codePage}`);
  // The same with a sign for the euro, on a letter that hardly anyone writes.
  if (codePage === 858) return decodeSingleByte(bytes, 'cp850').replaceAll('ı', '€');
  if (codePage === 10_000) return decodeSingleByte(bytes, 'macintosh');
  if (codePage === 1252) return decodeSingleByte(bytes, 'windows-1252');
  return decoderOf(codePage)?.decode(bytes) ?? decodeSingleByte(bytes, 'windows-1252');
}

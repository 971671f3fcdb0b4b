/** What a file is, by its content first: names lie, and saved pages and exports often carry the wrong one. */
import type { Problem } from '../../../shared/kernel/result.ts';
import type { SourceKind } from '../../../shared/domain/source.ts';
import { listZip } from '../docx/zip-entries.ts';
import { decodeText, markedEncoding } from '../text/decode.ts';

/** A kind with a reader, or the reason why the file is kept without being read. */
export type Sniffed =
  | { readonly kind: Exclude<SourceKind, 'other'>; readonly problem?: undefined }
  | { readonly kind: SourceKind; readonly problem: Problem };

export const SAMPLE_LENGTH = 65_536;

/** Names that promise something other than plain text. */
const BINARY =
  /^(?:docx?|dotx?|docm|pdf|odt|ods|odp|xlsx?|pptx?|zip|7z|rar|gz|png|jpe?g|gif|tiff?|bmp|webp|heic|mp[34]|m4a|wav|avi|mov|msg|pages|epub)$/u;

export const extensionOf = (fileName: string): string =>
  /\.([\p{L}\p{N}]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';

const unsupported = (kind: string): Sniffed => ({
  kind: 'other',
  problem: { code: 'source.unsupported', detail: { kind } },
});
const notWhatItSays = (extension: string): Sniffed => ({
  kind: extension === 'docx' || extension === 'pdf' ? extension : 'other',
  problem: { code: 'source.not-what-it-says', detail: { expected: extension.toUpperCase() } },
});

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Text in any encoding has next to no control characters, and zero bytes only in UTF-16. */
export function isTextual(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  if (markedEncoding(sample)) return true;
  const text = decodeText(sample);
  // oxlint-disable-next-line no-control-regex -- they are what is sought
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return controls === 0 || controls / text.length < 0.005;
}

const HTML = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const MAIL_HEADER =
  /^(?:received|return-path|from|to|delivered-to|date|subject|message-id|mime-version|dkim-signature|x-[\w-]+|arc-[\w-]+):/iu;

function sniffText(bytes: Uint8Array, extension: string): Sniffed {
  const head = decodeText(bytes.subarray(0, 8_192)).replace(/^\ufeff/u, '');
  if (head.startsWith(String.raw`{\rtf`)) return unsupported('rtf');
  if (HTML.test(head)) return { kind: 'html' };
  if (/^\s*(?:<\?xml[\s\S]{0,500})?<svg[\s>]/iu.test(head)) return unsupported('svg');
  const headers = head.split(/\r?\n/u, 12).filter((line) => MAIL_HEADER.test(line)).length;
  if (MAIL_HEADER.test(head) && (headers >= 4 || (headers >= 2 && /^(?:eml|mht|mhtml)$/u.test(extension))))
    return unsupported(/^content-type:\s*multipart\/related/imu.test(head) ? 'mhtml' : 'eml');
  if (BINARY.test(extension)) return notWhatItSays(extension);
  if (/^x?html?$/u.test(extension) && /<[a-z!/]/iu.test(head)) return { kind: 'html' };
  if (/^\s*<\?xml/u.test(head)) return unsupported('xml');
  return { kind: /^(?:md|markdown|mdown)$/u.test(extension) ? 'markdown' : 'text' };
}

/** By the signatures of some two hundred formats; the list is loaded only when a file needs it. */
async function typeBySignature(bytes: Uint8Array): Promise<{ readonly ext: string } | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  return fileTypeFromBuffer(bytes.subarray(0, SAMPLE_LENGTH));
}

/** Word's own packages by what is in them; other archives by name. */
async function sniffZip(bytes: Uint8Array, extension: string): Promise<Sniffed> {
  const entries = listZip(bytes);
  const isWord = entries.ok && entries.value.some(({ name }) => /^word\/document\d*\.xml$/iu.test(name));
  // A damaged or hostile archive that says it is a document goes to its reader, which tells what is wrong.
  if (isWord || (!entries.ok && extension === 'docx')) return { kind: 'docx' };
  if (extension === 'docx') return notWhatItSays(extension);
  const type = await typeBySignature(bytes);
  return unsupported(type?.ext ?? (extension || 'zip'));
}

/** Compound files (MS-CFB) hold old Word documents, Outlook messages, and newer documents under a password; stream names are UTF-16. */
function sniffCompound(bytes: Uint8Array, extension: string): Sniffed {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => data.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage'))
    return { kind: extension === 'docx' ? 'docx' : 'other', problem: { code: 'source.encrypted' } };
  if (holds('WordDocument')) return unsupported('doc');
  if (holds('__substg1.0_')) return unsupported('msg');
  return unsupported(extension || 'cfb');
}

/**
 * @param bytes the whole file, or its beginning (at least `SAMPLE_LENGTH`) when it is too large to be read
 * @param fileName its extension decides only between kinds of text, and what a wrong content is told to be
 */
export async function sniff(bytes: Uint8Array, fileName: string): Promise<Sniffed> {
  const extension = extensionOf(fileName);
  if (Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-')) return { kind: 'pdf' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return sniffZip(bytes, extension);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffCompound(bytes, extension);
  if (isTextual(bytes)) return sniffText(bytes, extension);
  const type = await typeBySignature(bytes);
  if (/^(?:docx|pdf|html?|txt|md)$/u.test(extension) && type?.ext !== extension) return notWhatItSays(extension);
  return unsupported(type?.ext ?? (extension || 'binary'));
}

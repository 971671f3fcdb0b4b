/** What a file is, by its content first: names lie, and saved pages and exports often carry the wrong one. */
import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { SourceKind } from '../../../shared/domain/source.ts';
import { imageFormat } from '../image/image-format.ts';
import { decodeText, markedEncoding } from '../text/decode.ts';
import { listZip } from '../zip/zip-entries.ts';
import { readZipMember } from '../zip/zip-parts.ts';
import { extensionOf, kindByExtension } from './kind-by-name.ts';

/** A kind with a reader, or the reason why the file is kept without being read. */
export type Sniffed =
  | { readonly kind: Exclude<SourceKind, 'other'>; readonly problem?: undefined }
  | { readonly kind: SourceKind; readonly problem: Problem };

export const SAMPLE_LENGTH = 65_536;

/** Names that promise something other than plain text. */
const BINARY =
  /^(?:docx?|dotx?|docm|pdf|odt|ods|odp|xlsx?|pptx?|zip|7z|rar|gz|png|jpe?g|gif|tiff?|bmp|webp|hei[cf]|mp[34]|m4a|wav|avi|mov|msg|pages|epub)$/u;
/** Names whose promise is told when the content breaks it, rather than the content's own kind. */
const PROMISING = /^(?:docx|odt|pdf|html?|txt|md|eml|rtf)$/u;

const unsupported = (kind: string): Sniffed => ({
  kind: 'other',
  problem: { code: 'source.unsupported', detail: { kind } },
});
/** Plain text under the name of a picture is no picture: it keeps the kind of documents only. */
const notWhatItSays = (extension: string): Sniffed => ({
  kind: /^(?:docx|odt|pdf)$/u.test(extension) ? kindByExtension(extension) : 'other',
  problem: { code: 'source.not-what-it-says', detail: { expected: extension.toUpperCase() } },
});

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

// oxlint-disable-next-line no-control-regex -- they are what is sought
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;
const asLatin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Text in any encoding has next to no control characters, and zero bytes only in UTF-16. */
export function isTextual(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  if (markedEncoding(sample) || (!CONTROLS.test(asLatin(sample)) && isUtf8(sample))) return true;
  const text = decodeText(sample);
  // oxlint-disable-next-line no-control-regex -- they are what is sought
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return controls === 0 || controls / text.length < 0.005;
}

/** Text in which some program left zero bytes, between its records or at its end: without them it is text. */
function isTextWithZeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  const rest = sample.filter((byte) => byte !== 0);
  return rest.length > 0 && rest.length >= sample.length * 0.7 && isTextual(rest);
}

const HTML = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const MAIL_HEADER =
  /^(?:received|return-path|from|to|cc|delivered-to|date|subject|message-id|mime-version|content-type|content-location|snapshot-content-location|dkim-signature|x-[\w-]+|arc-[\w-]+):/iu;
/** Written by programs that send or save mails, never by a person who copies one into a text. */
const MAIL_PROGRAM = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature):/imu;
const SAVED_PAGE =
  /^(?:snapshot-content-location:|from:\s*"?<?saved by (?:blink|webkit|mozilla|(?:microsoft|windows) internet explorer))/imu;

/** Undefined when a text does not begin with the header of a mail. */
function sniffMail(head: string, extension: string): Sniffed | undefined {
  if (!MAIL_HEADER.test(head)) return undefined;
  const [header = ''] = head.split(/\r?\n\r?\n/u, 1);
  const isPage = /^mht(?:ml)?$/u.test(extension);
  const lines = header.split(/\r?\n/u).filter((line) => MAIL_HEADER.test(line)).length;
  const isMail = (lines >= 4 && MAIL_PROGRAM.test(header)) || (lines >= 2 && (isPage || extension === 'eml'));
  if (!isMail) return undefined;
  return { kind: isPage || SAVED_PAGE.test(header) ? 'html' : 'email' };
}

/** All that is sought is ASCII: where the text begins with that, its bytes need no decoding. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 16_384);
  const isPlain = /^\s*[!-~]/u.test(asLatin(head.subarray(0, 64))) && !head.includes(0);
  return isPlain ? asLatin(head) : decodeText(head).replace(/^\ufeff/u, '');
}

function sniffText(bytes: Uint8Array, extension: string): Sniffed {
  const head = headOf(bytes);
  if (/^\s*\{\\rtf/u.test(head)) return { kind: 'rtf' };
  if (HTML.test(head)) return { kind: 'html' };
  if (/^\s*(?:<\?xml[\s\S]{0,500})?<svg[\s>]/iu.test(head)) return unsupported('svg');
  // Mails one after the other, as some programs keep a whole folder of them.
  if (/^From \S+ [^\n]{10,60}\d{4}[^\n]*\n[\w-]+:/u.test(head)) return unsupported('mbox');
  const mail = sniffMail(head.trimStart(), extension);
  if (mail) return mail;
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

const TEXT_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|$)/u;

/** Packages of Word and of OpenDocument by what is in them; what is no package of any kind is an archive. */
async function sniffZip(bytes: Uint8Array, extension: string): Promise<Sniffed> {
  const listed = listZip(bytes);
  const kind = kindByExtension(extension);
  // A damaged or hostile archive that says it is a document goes to its reader, which tells what is wrong.
  if (!listed.ok && (kind === 'docx' || kind === 'odt' || kind === 'archive')) return { kind };
  const entries = listed.ok ? listed.value : [];
  if (entries.some(({ name }) => /^word\/document\d*\.xml$/iu.test(name))) return { kind: 'docx' };
  const stated = entries.find(({ name, declared }) => name === 'mimetype' && declared < 200);
  const type = stated && readZipMember(bytes, stated);
  if (type?.ok && TEXT_DOCUMENT.test(Buffer.from(type.value).toString('latin1').trim())) return { kind: 'odt' };
  if (kind === 'docx' || kind === 'odt') return notWhatItSays(extension);
  const known = (await typeBySignature(bytes))?.ext;
  return known === undefined || known === 'zip' ? { kind: 'archive' } : unsupported(known);
}

/** Compound files (MS-CFB) hold old Word documents, Outlook messages, and newer documents under a password; stream names are UTF-16. */
function sniffCompound(bytes: Uint8Array, extension: string): Sniffed {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => data.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage'))
    return { kind: extension === 'docx' ? 'docx' : 'other', problem: { code: 'source.encrypted' } };
  if (holds('__substg1.0_')) return { kind: 'email' };
  if (holds('WordDocument')) return unsupported('doc');
  return unsupported(extension || 'cfb');
}

/**
 * @param bytes the whole file, or its beginning (at least `SAMPLE_LENGTH`) when it is too large to be read
 * @param fileName its extension decides only between kinds of text, and what a wrong content is told to be
 * @param isText what `isTextual` said of its beginning, when that is known
 */
export async function sniff(bytes: Uint8Array, fileName: string, isText = isTextual(bytes)): Promise<Sniffed> {
  const extension = extensionOf(fileName);
  if (Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-') && !imageFormat(bytes)) return { kind: 'pdf' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return sniffZip(bytes, extension);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffCompound(bytes, extension);
  if (imageFormat(bytes)) return { kind: 'image' };
  // What Outlook packs a message and its attachments into.
  if (startsWith(bytes, 0x78, 0x9f, 0x3e, 0x22)) return { kind: 'email' };
  if (isText) return sniffText(bytes, extension);
  // Old programs wrote pictures into RTF as they are.
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { kind: 'rtf' };
  const type = await typeBySignature(bytes);
  if (type === undefined && /^(?:txt|text|md|markdown|log)$/u.test(extension) && isTextWithZeros(bytes))
    return sniffText(bytes, extension);
  if (PROMISING.test(extension) && type?.ext !== extension) return notWhatItSays(extension);
  return unsupported(type?.ext ?? (extension || 'binary'));
}

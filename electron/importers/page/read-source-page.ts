import type { PageElement, SourcePage } from '../../../shared/domain/page.ts';
import type { SourceKind } from '../../../shared/domain/source.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { declaredCharset } from '../html/read-html.ts';
import type { Message } from '../mail/message.ts';
import { parseMail } from '../mail/parse-mail.ts';
import { decodeText } from '../text/decode.ts';
import { imageFormat } from '../image/image-format.ts';
import { mhtmlParts } from './mhtml-parts.ts';
import type { PageParts } from './page-parts.ts';
import { PageTooLarge, sanitisePage, type FindPicture } from './sanitise-page.ts';

/** A page beyond this, in characters without its pictures, takes the window longer to lay out than anyone waits. */
const LONGEST = 4_000_000;
/** Of a page or a mail with its pictures in one file, bytes. */
export const LARGEST_PAGE = 64 * 1024 * 1024;
const MIME_HEADER = /^[\w-]+:[^\n]*\n/u;
const DATA = /data:[\w.+-]{1,40}\/[\w.+-]{1,60}[;,][^"'\s>)]*/giu;

const isTooLong = (html: string): boolean => html.length > LONGEST && html.replaceAll(DATA, '').length > LONGEST;
const tooLarge: Result<never> = fail('source.page-too-large');

const PICTURE_OF: Readonly<Record<string, string>> = {
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  GIF: 'image/gif',
  WebP: 'image/webp',
};

/** `./page_files/a%20b.png?v=2` as the path of a file. */
function pathOfAddress(address: string): string {
  const plain = address.replace(/[?#].*$/u, '').replace(/^(?:\.\/)+/u, '');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    return plain;
  }
}

function readHtmlPage(bytes: Uint8Array, parts?: PageParts): Result<SourcePage> {
  const html = decodeText(bytes, declaredCharset(bytes));
  if (isTooLong(html)) return tooLarge;
  if (!parts) return succeed(sanitisePage(html));
  const find: FindPicture = (address) => {
    const own = parts.read(pathOfAddress(address));
    const type = own && PICTURE_OF[imageFormat(own) ?? ''];
    return own && type !== undefined ? { type, bytes: own } : undefined;
  };
  const styles = parts.paths
    .filter((path) => /\.css$/iu.test(path))
    .map((path) => decodeText(parts.read(path) ?? new Uint8Array()));
  return succeed(sanitisePage(html, find, styles));
}

function readSavedPage(bytes: Uint8Array): Result<SourcePage> {
  const parts = mhtmlParts(bytes);
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (!page) return fail('source.broken', { reason: 'MHTML' });
  const html = page.text();
  if (isTooLong(html)) return tooLarge;
  const absolute = (address: string): string =>
    URL.canParse(address, page.location) ? new URL(address, page.location).href : address;
  const byAddress = new Map(parts.flatMap((part) => [part.location, part.cid].map((name) => [name, part] as const)));
  const find: FindPicture = (address) => byAddress.get(address) ?? byAddress.get(absolute(address));
  const styles = parts.filter(({ type }) => type === 'text/css').map((part) => part.text());
  return succeed(sanitisePage(html, find, styles));
}

/** Who wrote what to whom, above the mail, as every program shows it. */
function headerOf({ from, to, cc, bcc, date, subject }: Message): PageElement {
  const rows = Object.entries({ From: from, To: to, Cc: cc, Bcc: bcc, Date: date, Subject: subject });
  const cell = (tag: string, text: string): PageElement => ({ tag, attributes: {}, children: [text] });
  return {
    tag: 'table',
    attributes: { class: 'mail-header' },
    children: rows
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ tag: 'tr', attributes: {}, children: [cell('th', `${name}:`), cell('td', value)] })),
  };
}

async function readMailPage(bytes: Uint8Array): Promise<Result<SourcePage>> {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return parsed;
  const message = parsed.value;
  if (isTooLong(message.html) || message.text.length > LONGEST) return tooLarge;
  const find: FindPicture = (address) => {
    const id = /^cid:(.+)$/iu.exec(address)?.[1];
    const attachment = message.attachments.find(({ contentId }) => contentId !== '' && contentId === id);
    const own = attachment?.read();
    const type = own && PICTURE_OF[imageFormat(own) ?? ''];
    return own && type !== undefined ? { type, bytes: own.slice() } : undefined;
  };
  const page = sanitisePage(message.html, find);
  const text: PageElement = { tag: 'pre', attributes: { class: 'mail-text' }, children: [message.text] };
  const words = message.html.trim() === '' ? [text] : page.body.children;
  return succeed({ ...page, body: { ...page.body, children: [headerOf(message), ...words] } });
}

/** A web page, saved or whole, or a mail, as it may be shown. @returns `source.page-too-large`, `source.broken` */
export async function readSourcePage(
  kind: SourceKind,
  bytes: Uint8Array,
  parts?: PageParts,
): Promise<Result<SourcePage>> {
  if (bytes.byteLength > LARGEST_PAGE) return tooLarge;
  try {
    return await read(kind, bytes, parts);
  } catch (error) {
    if (error instanceof PageTooLarge) return tooLarge;
    throw error;
  }
}

function read(
  kind: SourceKind,
  bytes: Uint8Array,
  parts?: PageParts,
): Result<SourcePage> | Promise<Result<SourcePage>> {
  if (kind === 'email') return readMailPage(bytes);
  const head = Buffer.from(bytes.subarray(0, 8_192)).toString('latin1');
  return MIME_HEADER.test(head.trimStart()) ? readSavedPage(bytes) : readHtmlPage(bytes, parts);
}

/**
 * What Outlook packs into `winmail.dat` (Transport Neutral Encapsulation Format, MS-OXTNEF § 2.1): a message and its attachments. No library that is
 * alive reads it; the format is a list of attributes, each with its length.
 */
import { decodeText } from '../text/decode.ts';
import { inflateRtf } from './inflate-rtf.ts';
import { mapiProperties, type MapiValue } from './mapi-properties.ts';

const SIGNATURE = 0x22_3e_9f_78;
const RENDERED = 0x0006_9002;
const TITLE = 0x0001_8010;
const DATA = 0x0006_800f;
const PROPERTIES = 0x0006_9005;
const MESSAGE = 0x0006_9003;
const SUBJECT = 0x0001_8004;
const BODY = 0x0002_800c;
const SENT = 0x0003_8005;
/** Of properties: the long and the short name, the data, the message as compressed RTF, as HTML and as text. */
const [LONG_NAME, NAME, CONTENT, RTF, HTML, TEXT, ABOUT] = [0x3707, 0x3704, 0x3701, 0x1009, 0x1013, 0x1000, 0x0037];
const OBJECT = 0x0d;
/** An object's class stands before it. */
const CLASS_LENGTH = 16;
/** Messages within messages, and attachments of one. */
const [DEEPEST, MOST] = [3, 10_000];

export interface TnefPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TnefMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As it was sent: `YYYY-MM-DD`, empty when it does not say. */
  readonly day: string;
  /** Attachments, those of the messages within it among them. */
  readonly parts: readonly TnefPart[];
}

export const isTnef = (bytes: Uint8Array): boolean =>
  bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === SIGNATURE;

const textOf = (value: MapiValue | undefined): string =>
  value === undefined
    ? ''
    : plain(value.type === 0x1f ? new TextDecoder('utf-16le').decode(value.bytes) : decodeText(value.bytes));
const plain = (text: string): string => text.replace(/\0[\s\S]*$/u, '');

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (data: Buffer): string =>
  data.length < 6 ? '' : `${data.readUInt16LE(0)}-${two(data.readUInt16LE(2))}-${two(data.readUInt16LE(4))}`;

interface Attachment {
  name: string;
  bytes: Buffer | undefined;
  message: Buffer | undefined;
}

/** @returns undefined when it is no such message; what could be read before the first damage otherwise */
export function parseTnef(bytes: Uint8Array, depth = 0): TnefMessage | undefined {
  if (!isTnef(bytes)) return undefined;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attachments: Attachment[] = [];
  let [subject, text, html, day] = ['', '', '', ''];
  let rtf: Uint8Array | undefined;
  for (let at = 6; at + 9 <= data.length && attachments.length < MOST;) {
    const id = data.readUInt32LE(at + 1);
    const length = data.readUInt32LE(at + 5);
    const own = data.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    if (own.length < length) break;
    const attachment = attachments.at(-1);
    if (id === RENDERED) attachments.push({ name: '', bytes: undefined, message: undefined });
    else if (id === SUBJECT) subject = plain(decodeText(own));
    else if (id === BODY) text = plain(decodeText(own));
    else if (id === SENT) day = dayOf(own);
    else if (id === MESSAGE) {
      const properties = mapiProperties(own);
      subject = textOf(properties.get(ABOUT)) || subject;
      text = textOf(properties.get(TEXT)) || text;
      const page = properties.get(HTML);
      html = page ? (page.type === 0x102 ? decodeText(page.bytes) : textOf(page)) : html;
      const packed = properties.get(RTF);
      rtf = packed ? inflateRtf(packed.bytes) : rtf;
    } else if (attachment && id === TITLE) attachment.name ||= plain(decodeText(own));
    else if (attachment && id === DATA) attachment.bytes = own;
    else if (attachment && id === PROPERTIES) {
      const properties = mapiProperties(own);
      attachment.name = textOf(properties.get(LONG_NAME)) || attachment.name || textOf(properties.get(NAME));
      const content = properties.get(CONTENT);
      if (content?.type === OBJECT) attachment.message = content.bytes.subarray(CLASS_LENGTH);
      else if (content) attachment.bytes ??= content.bytes;
    }
  }
  const parts = attachments.flatMap((one) => partsOf(one, depth));
  // Without other words the message is what its RTF says.
  if (rtf && text.trim() === '' && html.trim() === '') parts.unshift({ name: 'message.rtf', bytes: rtf });
  return { subject, text, html, day, parts };
}

function partsOf({ name, bytes, message }: Attachment, depth: number): TnefPart[] {
  const inner = message && depth < DEEPEST ? parseTnef(message, depth + 1) : undefined;
  if (inner) {
    const words = inner.html.trim() === '' ? inner.text : inner.html;
    const title = name || inner.subject || 'message';
    const own =
      words.trim() === ''
        ? []
        : [{ name: `${title}.${words === inner.html ? 'html' : 'txt'}`, bytes: Buffer.from(words) }];
    return [...own, ...inner.parts];
  }
  const kept = bytes ?? message;
  return kept === undefined ? [] : [{ name, bytes: kept }];
}

import * as outlook from '@kenjiuno/msgreader';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { declaredCharset } from '../html/read-html.ts';
import { composeText } from '../document/block-list.ts';
import { RtfReader } from '../rtf/rtf-reader.ts';
import { readTokens } from '../rtf/rtf-tokens.ts';
import { decodeStrictUtf8, decodeText } from '../text/decode.ts';
import { isSoundCompound } from './check-compound.ts';
import { inflateRtf } from './inflate-rtf.ts';
import { addressLine, attachmentName, type Attachment, type Message } from './message.ts';

type Fields = ReturnType<outlook.default['getFileData']>;

/** A CommonJS module of which one loader gives the class itself, another the object that holds it. */
const MsgReader = ((module: unknown) => {
  const inner = (module as { readonly default: unknown }).default;
  return typeof inner === 'function' ? inner : (inner as { readonly default: unknown }).default;
})(outlook) as typeof outlook.default;

/** Properties of type PtypString8, the low half of their tag. */
const STRING_8 = 0x00_1e;
/** Bytes of the table of properties, which for a string hold no more than its length. */
const INLINE = 8;
const NAMED: Readonly<Record<number, string>> = {
  20_127: 'windows1252',
  28_591: 'windows1252',
  28_605: 'iso885915',
  65_001: 'utf8',
};

/** The file says of each property of what type it is, and nothing holds it to that: what should be text may be anything. */
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const bytesOf = (value: unknown): Uint8Array | undefined => (value instanceof Uint8Array ? value : undefined);

/** iconv-lite's name of the encoding in which a message without Unicode is written. */
function encodingOf({ messageCodepage, internetCodepage }: Fields, strings: readonly Uint8Array[]): string {
  const codePage = messageCodepage ?? internetCodepage;
  if (Number.isInteger(codePage) && codePage !== undefined && codePage > 0) return NAMED[codePage] ?? `cp${codePage}`;
  return strings.every((bytes) => decodeStrictUtf8(bytes) !== undefined) ? 'utf8' : 'windows1252';
}

function readFields(bytes: Uint8Array): { readonly reader: outlook.default; readonly fields: Fields } {
  const open = (ansiEncoding?: string): { reader: outlook.default; fields: Fields; strings: Uint8Array[] } => {
    const strings: Uint8Array[] = [];
    const data = new Uint8Array(bytes).buffer;
    const reader = new MsgReader(data);
    reader.parserConfig = {
      ...(ansiEncoding === undefined ? {} : { ansiEncoding }),
      propertyObserver: (_, tag, raw) => {
        if ((tag & 0xffff) === STRING_8 && raw && raw.length !== INLINE) strings.push(raw);
      },
    };
    return { reader, fields: reader.getFileData(), strings };
  };
  const first = open();
  if (first.strings.length === 0) return first;
  try {
    return open(encodingOf(first.fields, first.strings));
  } catch {
    // A code page that is none.
    return open('windows1252');
  }
}

/** Exchange names its users by a path of its own, which nobody reads. */
const addressOf = (smtp: unknown, other: unknown): string =>
  words(smtp) || (words(other).includes('@') ? words(other) : '');

const recipients = ({ recipients: all = [] }: Fields, type: 'to' | 'cc' | 'bcc'): string =>
  all
    .filter(({ recipType = 'to' }) => recipType === type)
    .map(({ name, email, smtpAddress }) => addressLine(words(name), addressOf(smtpAddress, email)))
    .filter((line) => line !== '')
    .join(', ');

/** The header that it travelled with has the sender's own date; elsewhere Outlook notes the moment in universal time. */
const dateOf = ({ headers, clientSubmitTime, messageDeliveryTime }: Fields): string =>
  /^date:[ \t]*(\S[^\r\n]*)/imu.exec(words(headers))?.[1] ?? (words(clientSubmitTime) || words(messageDeliveryTime));

function pageOf(fields: Fields): string {
  const html = bytesOf(fields.html);
  return words(fields.bodyHtml) || (html ? decodeText(html, declaredCharset(html)) : '');
}

function textOf(fields: Fields): string {
  const body = words(fields.body);
  if (body.trim() !== '' || pageOf(fields) !== '') return body;
  const compressed = bytesOf(fields.compressedRtf);
  const rtf = compressed && inflateRtf(compressed);
  if (!rtf) return '';
  const reader = new RtfReader(() => undefined);
  readTokens(rtf, reader);
  reader.finish();
  return composeText(reader.blocks.all).body;
}

/** A message inside a message is no file there; it is written out as one, the same each time. */
function attachmentsOf(reader: outlook.default, fields: Fields): Attachment[] {
  return (fields.attachments ?? []).map((attachment, index) => {
    const read = (): Uint8Array => reader.getAttachment(attachment).content;
    const isMessage = attachment.innerMsgContent === true;
    const given = words(attachment.fileName) || words(attachment.fileNameShort) || words(attachment.name);
    const name = isMessage ? `${given || index + 1}.msg` : given;
    const hasData = isMessage || attachment.dataId !== undefined;
    return {
      name: attachmentName(name, index + 1, ''),
      contentId: words(attachment.pidContentId).replaceAll(/[<>\s]/gu, ''),
      size: isMessage ? read().byteLength : hasData ? (attachment.contentLength ?? 0) : 0,
      read,
    };
  });
}

/** A message saved by Outlook (MS-OXMSG). @returns `source.broken` */
export function parseOutlook(bytes: Uint8Array): Result<Message> {
  if (!isSoundCompound(bytes)) return fail('source.broken', { reason: 'MSG' });
  try {
    const { reader, fields } = readFields(bytes);
    const sender = words(fields.senderName);
    const address = addressOf(fields.senderSmtpAddress, fields.senderEmail);
    return succeed({
      from: addressLine(sender, address),
      to: recipients(fields, 'to'),
      cc: recipients(fields, 'cc'),
      bcc: recipients(fields, 'bcc'),
      date: dateOf(fields),
      subject: words(fields.subject),
      sender: sender || address,
      text: textOf(fields),
      html: pageOf(fields),
      attachments: attachmentsOf(reader, fields),
    });
  } catch {
    return fail('source.broken', { reason: 'MSG' });
  }
}

import PostalMime, { decodeWords, type Address, type Email } from 'postal-mime';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { addressLine, attachmentName, type Attachment, type Message } from './message.ts';
import { isTnef, parseTnef, type TnefMessage } from './parse-tnef.ts';

function lineOf(address: Address): string {
  return address.address === undefined
    ? `${address.name}: ${address.group.map(lineOf).join(', ')};`
    : addressLine(address.name, address.address);
}

const listOf = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(lineOf).join(', ');

/** The date as it was written, with its zone: the day in it is the sender's. */
const dateOf = ({ headers }: Email): string =>
  decodeWords(headers.find(({ key }) => key === 'date')?.value ?? '').trim();

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string'
    ? new TextEncoder().encode(content)
    : content instanceof Uint8Array
      ? content
      : new Uint8Array(content);

export const attachmentsOf = ({ parts }: TnefMessage): Attachment[] =>
  parts.map(({ name, bytes }, index) => ({
    name: attachmentName(name, index + 1, ''),
    size: bytes.byteLength,
    contentId: '',
    read: () => bytes,
  }));

/** A mail as it travels (RFC 5322, MIME). Mails inside it are attachments like any other. @returns `source.broken` */
export async function parseMime(bytes: Uint8Array): Promise<Result<Message>> {
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxRfc822NestingDepth: 0 });
    const attachments = email.attachments.flatMap(
      ({ filename, mimeType, content, contentId = '' }, index): Attachment[] => {
        const own = bytesOf(content);
        const packed = isTnef(own) ? parseTnef(own) : undefined;
        // What Outlook packed together are attachments like any other; a pack with nothing in it stays as it came.
        if (packed && packed.parts.length > 0) return attachmentsOf(packed);
        const name = attachmentName(filename, index + 1, mimeType);
        return [{ name, size: own.byteLength, contentId: contentId.replaceAll(/[<>\s]/gu, ''), read: () => own }];
      },
    );
    const from = email.from ? lineOf(email.from) : '';
    return succeed({
      from,
      to: listOf(email.to),
      cc: listOf(email.cc),
      bcc: listOf(email.bcc),
      date: dateOf(email),
      subject: email.subject ?? '',
      sender: email.from?.name ? email.from.name : from,
      text: email.text ?? '',
      html: email.html ?? '',
      attachments,
    });
  } catch {
    // Nested or headed beyond all measure.
    return fail('source.broken', { reason: 'MIME' });
  }
}

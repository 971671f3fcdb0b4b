import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Message } from './message.ts';
import { isTnef, parseTnef } from './parse-tnef.ts';

/** Outlook keeps a mail in a compound file (MS-CFB § 2.2); anywhere else it is text. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/** @returns `source.broken` when it is no mail that can be read */
export const parseMail = async (bytes: Uint8Array): Promise<Result<Message>> =>
  isCompound(bytes)
    ? (await import('./parse-outlook.ts')).parseOutlook(bytes)
    : isTnef(bytes)
      ? parsePacked(bytes)
      : (await import('./parse-mime.ts')).parseMime(bytes);

/** `winmail.dat` by itself, saved out of a mail: it does not say who wrote. */
async function parsePacked(bytes: Uint8Array): Promise<Result<Message>> {
  const packed = parseTnef(bytes);
  if (!packed) return fail('source.broken', { reason: 'TNEF' });
  const { attachmentsOf } = await import('./parse-mime.ts');
  const { subject, text, html, day: date } = packed;
  return succeed({
    from: '',
    to: '',
    cc: '',
    bcc: '',
    date,
    subject,
    sender: '',
    text,
    html,
    attachments: attachmentsOf(packed),
  });
}

import type { Result } from '../../../shared/kernel/result.ts';
import type { Message } from './message.ts';

/** Outlook keeps a mail in a compound file (MS-CFB § 2.2); anywhere else it is text. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/** @returns `source.broken` when it is no mail that can be read */
export const parseMail = async (bytes: Uint8Array): Promise<Result<Message>> =>
  isCompound(bytes)
    ? (await import('./parse-outlook.ts')).parseOutlook(bytes)
    : (await import('./parse-mime.ts')).parseMime(bytes);

import { safeName } from '../container/part-names.ts';

/** A mail, whatever format it came in. Empty strings for what it does not have. */
export interface Message {
  /** As they are shown above a mail, in this order. */
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly date: string;
  readonly subject: string;
  /** Name of the sender, or the address when there is no name. */
  readonly sender: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  /** For display. */
  readonly name: string;
  readonly size: number;
  /** By which the page of the mail names it (RFC 2392), without brackets; empty when it has none. */
  readonly contentId: string;
  /** @throws when its data is damaged */
  read(): Uint8Array;
}

/** `Anne Bernard <anne@example.org>`, or what there is of it. */
export function addressLine(name: string, address: string): string {
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/calendar': 'ics',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** A part without a name is called by its number and its type. */
export const attachmentName = (name: string | null | undefined, number: number, mimeType: string): string =>
  safeName(name ?? '') || `${number}.${EXTENSIONS[mimeType] ?? 'bin'}`;

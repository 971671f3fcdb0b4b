import type { ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';

const MIME_HEADER = /^[\w-]+:[^\n]*\n/u;

/** A page as a browser shows it, or the same in one file with its pictures (MHTML), which begins with the header of a mail. */
export async function readWebPage(input: ReadInput): Promise<ExtractedDocument> {
  const head = Buffer.from(input.bytes.subarray(0, 8_192)).toString('latin1');
  return MIME_HEADER.test(head.trimStart())
    ? (await import('./read-mhtml.ts')).readMhtml(input)
    : (await import('./read-html.ts')).readHtml(input);
}

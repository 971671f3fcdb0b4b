import PostalMime from 'postal-mime';
import { withoutText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { composePage, readWithRoles } from './read-html.ts';

const EXTRACTOR = 'mhtml/2';

/** The first part of a message by its boundary (RFC 2046 § 5.1), that of the page; frames and pictures are parts after it. */
function firstPart(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = data.toString('latin1', 0, Math.min(data.length, 65_536));
  const boundary = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^"\r\n;]{1,100})/imu.exec(head)?.[1];
  if (boundary === undefined) return bytes;
  const mark = `--${boundary}`;
  const start = data.indexOf(mark);
  if (start < 0) return bytes;
  const from = data.indexOf('\n', start) + 1;
  const end = from === 0 ? -1 : data.indexOf(`\n${mark}`, from);
  return end < 0 ? bytes : data.subarray(from, end);
}

/** A page saved in one file (RFC 2557) by Chromium, Edge or Internet Explorer. */
export async function readMhtml(input: ReadInput): Promise<ExtractedDocument> {
  const { bytes, fileName, tick } = input;
  try {
    const own = firstPart(bytes);
    const message = await PostalMime.parse(own, { forceRfc822Attachments: true });
    tick();
    const page = readWithRoles(message.html ?? '');
    const outer = /^(?:snapshot-content-location|content-location):[ \t]*(https?:\S+)/imu;
    const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
    page.facts.savedFrom ||= outer.exec(head)?.[1] ?? '';
    // The date in the head of the archive is that of the browser that saved it.
    const saved = /^date:[ \t]*(\S[^\r\n]{0,80})/imu.exec(head.slice(0, head.search(/\r?\n\r?\n/u)))?.[1];
    if (saved !== undefined && page.facts.savedAt === '') [page.facts.savedAt, page.facts.savedBy] = [saved, 'Date'];
    return composePage(page, input, EXTRACTOR);
  } catch {
    return withoutText('html', 'kept', fileName, { code: 'source.broken', detail: { reason: 'MHTML' } }, EXTRACTOR);
  }
}

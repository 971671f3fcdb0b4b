/** The parts of a page saved in one file (RFC 2557), each with the address that the page calls it by. */
import { decodeText } from '../text/decode.ts';

export interface SavedPart {
  /** Media type in lower case. */
  readonly type: string;
  /** `Content-Location`, and `cid:` with its `Content-ID`; empty when it has none. */
  readonly location: string;
  readonly cid: string;
  readonly bytes: Uint8Array;
  /** Of text, with the charset that it declares. */
  text(): string;
}

const MOST_PARTS = 5_000;

const fieldOf = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'imu')
    .exec(head)?.[1]
    ?.replaceAll(/\s+/gu, ' ')
    .trim() ?? '';

/** RFC 2045 § 6.7. */
const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/[ \t]*=\r?\n/gu, '')
      .replaceAll(/=([0-9a-f]{2})/giu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16))),
    'latin1',
  );

function readPart(raw: Buffer): SavedPart | undefined {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/u.exec(text);
  if (!end) return undefined;
  const head = text.slice(0, end.index).replaceAll('\r', '');
  const body = text.slice(end.index + end[0].length);
  const encoding = fieldOf(head, 'content-transfer-encoding').toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : Buffer.from(body, 'latin1');
  const type = fieldOf(head, 'content-type');
  const id = /<?([^<>\s]*)>?/u.exec(fieldOf(head, 'content-id'))?.[1] ?? '';
  return {
    type: /^[\w.+-]+\/[\w.+-]+/u.exec(type)?.[0].toLowerCase() ?? 'text/plain',
    location: fieldOf(head, 'content-location'),
    cid: id === '' ? '' : `cid:${id}`,
    bytes: new Uint8Array(bytes),
    text: () => decodeText(bytes, /charset="?([\w.:-]+)/iu.exec(type)?.[1]),
  };
}

export function mhtmlParts(bytes: Uint8Array): SavedPart[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = data.toString('latin1', 0, Math.min(data.length, 65_536));
  const boundary = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^"\r\n;]{1,100})/imu.exec(head)?.[1];
  if (boundary === undefined) return [];
  const mark = `--${boundary}`;
  const parts: SavedPart[] = [];
  let start = data.indexOf(mark);
  while (start >= 0 && parts.length < MOST_PARTS) {
    const from = data.indexOf('\n', start) + 1;
    if (from === 0) break;
    const end = data.indexOf(`\n${mark}`, from);
    const part = readPart(data.subarray(from, end < 0 ? data.length : end));
    if (part) parts.push(part);
    start = end < 0 ? -1 : end + 1;
  }
  return parts;
}

import { createHash } from 'node:crypto';
import type { ObjectTable } from './object-table.ts';

const NO_ID = '0'.repeat(32);
const identifier = (id: string): string => `/ID[<${id}><${id}>]`;

/** Digest of a whole file whose identifier is still zero: 32 capital hexadecimal digits. */
const digestOf = (file: Uint8Array): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 32).toUpperCase();

/** The identifier is a hash of every other byte: same content, same identifier, and a file that was touched can tell. */
function withIdentifier(file: Uint8Array, start: number): Uint8Array {
  const view = Buffer.from(file.buffer);
  const at = view.indexOf(identifier(NO_ID), start, 'latin1');
  view.write(identifier(digestOf(file)), at, 'latin1');
  return file;
}

export type Integrity =
  /** Not one of ours: its identifier is no digest. */
  { readonly state: 'foreign' } | { readonly state: 'sound'; readonly length: number } | { readonly state: 'altered' };

/**
 * Compares a file with its identifier. A file that was signed or annotated later still begins with what was exported; then `length` is less
 * than the file's.
 */
export function checkIntegrity(file: Uint8Array): Integrity {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let known = false;
  for (let end = view.indexOf('%%EOF\n', 0, 'latin1'); end >= 0; end = view.indexOf('%%EOF\n', end + 6, 'latin1')) {
    const length = end + 6;
    const start = /startxref\n(\d{1,15})\n$/u.exec(view.toString('latin1', Math.max(0, end - 40), end))?.[1];
    const found = start === undefined ? null : identifierIn(view, Number(start), length);
    if (!found) continue;
    known = true;
    const zeroed = Buffer.from(view.subarray(0, length));
    zeroed.write(identifier(NO_ID), found.at, 'latin1');
    if (digestOf(zeroed) === found.id) return { state: 'sound', length };
  }
  return { state: known ? 'altered' : 'foreign' };
}

function identifierIn(view: Buffer, start: number, end: number): { at: number; id: string } | null {
  const match = /\/ID\[<([0-9A-F]{32})><\1>\]/u.exec(view.toString('latin1', start, Math.min(end, start + 1_024)));
  return match ? { at: start + match.index, id: match[1] ?? '' } : null;
}

/** Ends the file with its trailer and its identifier. Same objects, same bytes. */
export function writeFile(table: ObjectTable, catalog: number, info: number): Uint8Array {
  const { file, start } = table.finish(`/Root ${catalog} 0 R/Info ${info} 0 R${identifier(NO_ID)}`);
  return withIdentifier(file, start);
}

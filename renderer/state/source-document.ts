/** What the faithful view reads of a source: its bytes piece by piece, or its page. */
import type { SourcePage } from '../../shared/domain/page.ts';
import { client } from '../api/client.ts';

/** Rejects with a `ProblemError` when the source is not there. */
export const readBytes = (sourceId: string, start: number, end: number): Promise<Uint8Array> =>
  client.call('source.bytes', { sourceId, start, end });

export const readPage = (sourceId: string): Promise<SourcePage> => client.call('source.page', { sourceId });

const PIECE = 8 * 1024 * 1024;

/** The whole original, however long the case host's answers may be. */
export async function readWhole(sourceId: string, size: number): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < size; at += PIECE)
    pieces.push((await readBytes(sourceId, at, Math.min(size, at + PIECE))).slice());
  return new Blob(pieces);
}

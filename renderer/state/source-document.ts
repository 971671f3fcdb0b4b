/** What the faithful view reads of a source: its bytes piece by piece, or its page. */
import type { SourcePage } from '../../shared/domain/page.ts';
import { client } from '../api/client.ts';

/** An original: of the present version of a source, or of an earlier one by its number. */
export interface OriginalName {
  readonly sourceId: string;
  readonly version: number | undefined;
}

const named = ({ sourceId, version }: OriginalName): { sourceId: string; version?: number } =>
  version === undefined ? { sourceId } : { sourceId, version };

/** Rejects with a `ProblemError` when the source is not there. */
export const readBytes = (original: OriginalName, start: number, end: number): Promise<Uint8Array> =>
  client.call('source.bytes', { ...named(original), start, end });

export const readPage = (original: OriginalName): Promise<SourcePage> => client.call('source.page', named(original));

const PIECE = 8 * 1024 * 1024;

/** The whole original, however long the case host's answers may be. */
export async function readWhole(original: OriginalName, size: number): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < size; at += PIECE)
    pieces.push((await readBytes(original, at, Math.min(size, at + PIECE))).slice());
  return new Blob(pieces);
}

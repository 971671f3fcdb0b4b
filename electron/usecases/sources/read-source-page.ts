import { pagePartsOf } from '../../importers/archive/page-parts-of.ts';
import type { PageParts } from '../../importers/page/page-parts.ts';
import { LARGEST_PAGE, readSourcePage as readPage } from '../../importers/page/read-source-page.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { readOriginal } from '../../store/originals.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { listSourceParts } from '../../store/queries/source-part.ts';
import { originalOf } from './original-of.ts';

/** A web page or a mail as it looked, from its original. @throws ProblemError `source.page-too-large`, `source.broken`, `source.no-page` */
export async function readSourcePage(
  file: CaseFile,
  { sourceId, version }: Input<'source.page'>,
): Promise<Output<'source.page'>> {
  const { kind, sha256, size } = originalOf(file.read, sourceId, version);
  if (kind !== 'html' && kind !== 'email') throw new ProblemError('source.no-page');
  if (size > LARGEST_PAGE) throw new ProblemError('source.page-too-large');
  const parts = kind === 'html' ? (keptParts(file.read, sourceId) ?? partsInArchive(file.read, sourceId)) : undefined;
  const page = await readPage(kind, readOriginal(file.read, sha256), parts);
  if (!page.ok) throw new ProblemError(page.error.code, page.error.detail);
  return page.value;
}

/** Of a page saved in a folder: kept with it. */
function keptParts(db: ReadableDatabase, sourceId: string): PageParts | undefined {
  const parts = listSourceParts(db, sourceId);
  const read = (path: string): Uint8Array | undefined => {
    const hash = parts.get(path);
    return hash === undefined ? undefined : readOriginal(db, hash);
  };
  return parts.size === 0 ? undefined : { paths: [...parts.keys()], read };
}

/** Of a page that came in an archive: they are still in there. */
function partsInArchive(db: ReadableDatabase, sourceId: string): PageParts | undefined {
  const source = findSource(db, sourceId);
  const archive = source?.parentId ? findSource(db, source.parentId) : undefined;
  const inside = `${archive?.relativePath}/`;
  return source && archive?.kind === 'archive' && source.relativePath.startsWith(inside)
    ? pagePartsOf(readOriginal(db, archive.sha256), source.relativePath.slice(inside.length))
    : undefined;
}

/** Where a new version comes from: a file, another source, or the present original read again. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { Segment, Source } from '../../../shared/domain/source.ts';
import { fingerprintsOf } from '../../../shared/text/wording/fingerprints.ts';
import { displayName } from '../../importers/folder/display-name.ts';
import { fileProblem } from '../../importers/folder/file-problem.ts';
import { openImportPool, type ImportPool } from '../../importers/pool/import-pool.ts';
import { bodyOf, type ReadDocument, type ReadOutcome } from '../../importers/read-document.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readOriginal } from '../../store/originals.ts';
import { findSourceByHash } from '../../store/queries/source.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { countSourceUses } from '../../store/queries/source-version.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { PreparedVersion } from './prepared-versions.ts';

/** A version without what its comparison with the present one says. */
export type ReadVersion = Omit<PreparedVersion, 'proposal'> &
  Pick<Source, 'sha256' | 'kind' | 'state' | 'size' | 'fileName' | 'pageCount'>;

type Read = Extract<ReadOutcome, { ok: true }>;

async function readIn(pool: ImportPool, where: string, fileName: string, size: number): Promise<Read> {
  const today = new Date().toISOString().slice(0, 10);
  const outcome = await pool.read({ path: where, fileName, relativePath: fileName, size, today, depth: 'text' });
  if (!outcome.ok) throw new ProblemError(outcome.error.code, outcome.error.detail);
  return outcome;
}

async function readAlone<T>(read: (pool: ImportPool) => Promise<T>): Promise<T> {
  const pool = openImportPool({ size: 1 });
  try {
    return await read(pool);
  } finally {
    await pool.close();
  }
}

function toVersion({ sha256, size, document }: Read, fileName: string, from: PreparedVersion['from']): ReadVersion {
  if (!document) throw new Error('a version is read to its text');
  const { kind, state, pageCount, problem, extractor, contents } = document;
  // What the same bytes hold came in with them.
  if (from.kind !== 'original' && contents && contents.parts.length > 0)
    throw new ProblemError('version.container', { file: fileName });
  const packed = document.text;
  const segments = JSON.parse(packed?.segments ?? '[]') as Segment[];
  const body = packed ? bodyOf(packed) : '';
  const text = packed && {
    body,
    segments,
    pageStarts: JSON.parse(packed.pageStarts) as number[],
    extractor,
    print: fingerprintsOf(body, segments),
  };
  return {
    sha256,
    size,
    kind,
    state,
    fileName,
    relativePath: fileName,
    pageCount,
    problem,
    text: text ?? undefined,
    from,
  };
}

/** @throws ProblemError `file.*`, `version.same`, `version.other-source`, `version.container` */
export async function readFromFile(db: ReadableDatabase, source: Source, where: string): Promise<ReadVersion> {
  const fileName = displayName(Buffer.from(path.basename(where)));
  let size: number;
  try {
    size = statSync(where).size;
  } catch (error) {
    const { code, detail } = fileProblem(error, fileName);
    throw new ProblemError(code, detail);
  }
  if (size === 0) throw new ProblemError('file.empty', { file: fileName });
  const read = await readAlone((pool) => readIn(pool, where, fileName, size));
  if (read.sha256 === source.sha256) throw new ProblemError('version.same', { file: fileName, no: source.no });
  const known = findSourceByHash(db, read.sha256);
  if (known && known.id !== source.id) throw new ProblemError('version.other-source', { file: fileName, no: known.no });
  return toVersion(read, fileName, { kind: 'file', path: where, bytes: read.bytes });
}

/** @throws ProblemError `version.in-use`, `version.same` */
export function readFromSource(db: ReadableDatabase, source: Source, otherId: string): ReadVersion {
  const other = found(findSource(db, otherId), 'source');
  if (other.id === source.id) throw new ProblemError('version.same', { file: other.fileName, no: source.no });
  refuseUsed(db, other);
  const text = readText(db, otherId);
  const { sha256, size, kind, state, fileName, relativePath, pageCount, problem } = other;
  return {
    sha256,
    size,
    kind,
    state,
    fileName,
    relativePath,
    pageCount,
    problem,
    text: text && {
      ...text,
      extractor: '',
      print: fingerprintsOf(text.body, text.segments),
    },
    from: {
      kind: 'source',
      otherId,
      textId: text?.textId ?? null,
    },
  };
}

/** What leans on a source would be left without it. @throws ProblemError `version.in-use` */
export function refuseUsed(db: ReadableDatabase, { id, no }: Pick<Source, 'id' | 'no'>): void {
  if (countSourceUses(db, id) > 0) throw new ProblemError('version.in-use', { no });
}

/** The present original as the present reader reads it, and what that says of it. @throws ProblemError `file.*` */
export async function readOriginalAgain(
  db: ReadableDatabase,
  source: Source,
  pool: ImportPool,
): Promise<{ readonly version: ReadVersion; readonly document: ReadDocument }> {
  const { fileName, relativePath, size, sha256 } = source;
  // The threads read files only. It stands under a name that says nothing, for its owner alone, while it is read.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-'));
  try {
    const where = path.join(folder, 'original');
    writeFileSync(where, readOriginal(db, sha256), { mode: 0o600 });
    const read = await readIn(pool, where, fileName, size);
    if (!read.document) throw new Error('a version is read to its text');
    return { version: { ...toVersion(read, fileName, { kind: 'original' }), relativePath }, document: read.document };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Is this the text that the source has, its segments and pages included? */
export function isSameText(db: ReadableDatabase, source: Source, { text }: ReadVersion): boolean {
  const present = readText(db, source.id);
  if (!present || !text) return !present && !text;
  return (
    present.body === text.body &&
    JSON.stringify(present.segments) === JSON.stringify(text.segments) &&
    JSON.stringify(present.pageStarts) === JSON.stringify(text.pageStarts)
  );
}

/** @throws ProblemError `version.nothing-new` when the present reader finds the very same text */
export async function readAgain(db: ReadableDatabase, source: Source): Promise<ReadVersion> {
  const { version } = await readAlone((pool) => readOriginalAgain(db, source, pool));
  if (isSameText(db, source, version)) throw new ProblemError('version.nothing-new', { no: source.no });
  return version;
}

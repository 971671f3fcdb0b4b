/**
 * Reads many originals again with the present readers. A text that is read otherwise becomes the present version if every passage of the old one has
 * its very words in it, once and in their context: they move with it. Where one has not, nothing is changed and the source awaits the lawyer.
 */
import { SOURCE_FIELDS, type Bases, type Provenance, type Source } from '../../../shared/domain/source.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { takeImportPool } from '../../importers/pool/spare-pool.ts';
import type { ReadDocument } from '../../importers/read-document.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { findAwaited } from '../../store/queries/awaited-version.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { updateSource } from '../../store/queries/source-write.ts';
import { readText } from '../../store/texts.ts';
import type { Reread } from '../../../shared/domain/job.ts';
import { runThrough } from '../../store/change.ts';
import { followPassages, proposeVersion } from './prepare-version.ts';
import { dropPrepared, keepPrepared } from './prepared-versions.ts';
import { isSameText, readOriginalAgain, type ReadVersion } from './read-version.ts';
import { putInPlace } from './replace-version.ts';

export interface RereadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly current: string }) => void;
  /** One step of undo for all of them; begins with `batch `. */
  readonly mergeKey: string;
}

/** Stopped by the signal it keeps what was read until then. */
export async function rereadSources(
  file: CaseFile,
  sourceIds: readonly string[],
  { signal, onProgress, mergeKey }: RereadOptions,
): Promise<Reread> {
  const outcome = { read: 0, texts: 0, values: 0, passages: 0, waiting: [] as Reread['waiting'][number][], failed: 0 };
  let changed = 0;
  const pool = takeImportPool();
  file.spareMemory(true);
  try {
    for (const [index, id] of sourceIds.entries()) {
      if (signal.aborted) break;
      const source = findSource(file.read, id);
      if (!source) continue;
      onProgress({ done: index, total: sourceIds.length, current: source.title || source.fileName });
      try {
        const { version, document } = await readOriginalAgain(file.read, source, pool);
        const how = { mergeKey, detail: { count: changed + 1 } };
        if (await settle(file, { source, version, document }, how, outcome)) changed++;
        outcome.read++;
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code === 'disk.full') throw error;
        outcome.failed++;
      }
    }
    onProgress({ done: sourceIds.length, total: sourceIds.length, current: '' });
    return outcome;
  } finally {
    file.spareMemory(false);
    await pool.close();
  }
}

type Counting = { -readonly [K in keyof Reread]: K extends 'waiting' ? Reread['waiting'][number][] : Reread[K] };

interface ReadAnew {
  readonly source: Source;
  readonly version: ReadVersion;
  readonly document: ReadDocument;
}

/** @returns whether anything was changed */
async function settle(
  file: CaseFile,
  { source, version, document }: ReadAnew,
  how: { readonly mergeKey: string; readonly detail: { readonly count: number } },
  outcome: Counting,
): Promise<boolean> {
  const { id, no } = source;
  const values = changedValues(source, document);
  const isNew = !isSameText(file.read, source, version);
  // At once: what is followed is what is changed.
  const follow = () => runThrough(followPassages(file.read, id, readText(file.read, id), version.text?.body ?? ''));
  const passages = isNew ? follow() : [];
  const moves = passages.flatMap(({ passageId, fate, proposal }) =>
    fate === 'surviving' && proposal ? [{ passageId, ...proposal }] : [],
  );
  const isSure = moves.length === passages.length;
  if (isNew && !isSure) {
    keepPrepared(file, id, { ...version, proposal: await proposeVersion(file.read, id, version) });
    outcome.waiting.push({ sourceId: id, no });
  }
  if (!values && !(isNew && isSure)) return false;
  const change = (db: WritableDatabase): void => {
    if (isNew && isSure) putInPlace(db, id, version, moves);
    if (values) updateSource(db, id, values);
  };
  file.commit('sources.reread', change, how);
  if (isNew && isSure && findAwaited(file.read, id)) dropPrepared(file, id);
  if (isNew && isSure) {
    outcome.texts++;
    outcome.passages += moves.length;
  }
  if (values) outcome.values++;
  return true;
}

/** What the present reader guesses otherwise; the lawyer's own words stay. Undefined when that is nothing. */
function changedValues(source: Source, document: ReadDocument): Parameters<typeof updateSource>[2] | undefined {
  const fields = SOURCE_FIELDS.filter(
    (field) =>
      source.provenance[field] !== 'user' &&
      (source[field] !== document[field] ||
        source.provenance[field] !== document.provenance[field] ||
        JSON.stringify(source.basis[field]) !== JSON.stringify(document.basis[field])),
  );
  const { address } = document;
  if (fields.length === 0 && address === source.address) return undefined;
  const provenance: Provenance = { ...source.provenance };
  const basis: Bases = { ...source.basis };
  for (const field of fields) {
    delete provenance[field];
    delete basis[field];
    const [origin, rests] = [document.provenance[field], document.basis[field]];
    if (origin) provenance[field] = origin;
    if (rests) basis[field] = rests;
  }
  return { ...Object.fromEntries(fields.map((field) => [field, document[field]])), address, provenance, basis };
}

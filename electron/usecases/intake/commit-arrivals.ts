/** Writes a part of an import: each document with its original and its text in one transaction, or not at all. */
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { writeOriginal } from '../../store/originals.ts';
import {
  findSourceByHash,
  insertProblem,
  insertSource,
  insertSourcePath,
  updateBatch,
  type BatchChanges,
} from '../../store/queries/source.ts';
import { findSameText } from '../../store/queries/wording.ts';
import { insertText } from '../../store/texts.ts';
import { makeId } from '../../system/make-id.ts';
import type { FoundFile, LeftAside } from '../../importers/imported.ts';
import type { ReadOutcome } from '../../importers/read-document.ts';
import { fileProblem } from '../../importers/folder/file-problem.ts';
import { ProblemError, type Problem } from '../../../shared/kernel/result.ts';
import { isNote } from '../../../shared/domain/problems.ts';
import type { ImportProblem } from '../../../shared/domain/source.ts';
import { learnWording } from '../families/learn-wording.ts';
import { SHINGLE } from '../../../shared/text/wording/shingles.ts';
import { toImportProblem, type BatchCounts } from './batch-progress.ts';
import { originalParts } from './original-parts.ts';

export interface Arrival {
  readonly found: FoundFile;
  readonly outcome: ReadOutcome;
  /** How many documents it holds that will arrive after it. */
  readonly inside: number;
  /** What it holds that will not. */
  readonly leftAside: readonly LeftAside[];
}

export interface Committed {
  readonly counts: BatchCounts;
  readonly problems: readonly ImportProblem[];
}

/** The import was undone while it ran: there is no batch to write to. */
export class BatchGone extends Error {}

/** A file that is no longer what was read; the transaction starts again without it. */
class Unfaithful extends Error {
  readonly arrival: Arrival;
  constructor(arrival: Arrival, cause: unknown) {
    super('the file is not what was read', { cause });
    this.arrival = arrival;
  }
}

/** @throws BatchGone */
export function touchBatch(db: WritableDatabase, batchId: string, changes: BatchChanges): void {
  if (!updateBatch(db, batchId, changes)) throw new BatchGone('the batch was undone');
}

/** Undo takes back a whole import, however many transactions it took. */
export const mergeKeyOf = (batchId: string): string => `batch:${batchId}`;

/**
 * @param before counts before these arrivals
 * @returns counts after them, and the problems told
 * @throws BatchGone; ProblemError `disk.full` and the like, with nothing of this part written
 */
export function commitArrivals(
  file: CaseFile,
  batchId: string,
  arrivals: readonly Arrival[],
  before: BatchCounts,
): Committed {
  try {
    return file.commit('sources.imported', (db) => writeArrivals(db, batchId, arrivals, before), {
      mergeKey: mergeKeyOf(batchId),
      detail: ({ counts }) => ({ count: counts.imported }),
    });
  } catch (error) {
    if (!(error instanceof Unfaithful)) throw error;
    const { arrival, cause } = error;
    const name = arrival.found.relativePath;
    const problem =
      cause instanceof ProblemError ? { code: 'file.changed', detail: { file: name } } : fileProblem(cause, name);
    const rest = arrivals.map((one): Arrival =>
      one === arrival ? { ...one, outcome: { ok: false, error: problem } } : one,
    );
    return commitArrivals(file, batchId, rest, before);
  }
}

function writeArrivals(
  db: WritableDatabase,
  batchId: string,
  arrivals: readonly Arrival[],
  before: BatchCounts,
): Committed {
  touchBatch(db, batchId, before);
  const importedAt = new Date().toISOString();
  const problems: ImportProblem[] = [];
  let { found, imported, duplicates, skipped } = before;
  for (const arrival of arrivals) {
    found += arrival.inside;
    for (const { path, problem, count } of arrival.leftAside) {
      found += count;
      skipped += count;
      problems.push(toImportProblem(path, problem));
    }
    const written = writeArrival(db, batchId, arrival, importedAt);
    problems.push(...written.problems);
    if (written.as === 'imported') imported++;
    else if (written.as === 'duplicate') duplicates++;
    else skipped++;
  }
  for (const problem of problems) insertProblem(db, batchId, problem);
  const counts = { found, imported, duplicates, skipped };
  touchBatch(db, batchId, counts);
  return { counts, problems };
}

interface Written {
  readonly as: 'imported' | 'duplicate' | 'skipped';
  readonly problems: readonly ImportProblem[];
}

function writeArrival(db: WritableDatabase, batchId: string, arrival: Arrival, importedAt: string): Written {
  const { found, outcome } = arrival;
  const { relativePath, inside } = found;
  const skip = (problem: Problem): Written => ({ as: 'skipped', problems: [toImportProblem(relativePath, problem)] });
  if (!outcome.ok) return skip(outcome.error);
  const { print } = outcome;
  const known = findSourceByHash(db, outcome.sha256);
  if (known) {
    insertSourcePath(db, { sourceId: known.id, batchId, relativePath });
    const code = known.trashed ? 'file.duplicate-trashed' : 'file.duplicate';
    const problem = { code, detail: { file: relativePath, no: known.no } };
    return { as: 'duplicate', problems: [toImportProblem(relativePath, problem, known.id)] };
  }
  const parent = inside && findSourceByHash(db, inside.parentSha256);
  // What it lay in was not kept, having changed under our hands: it is no more to be had than that.
  if (inside && !parent) return skip({ code: 'file.changed', detail: { file: relativePath } });
  const sourceId = writeSource(db, batchId, arrival, parent?.id ?? null, importedAt);
  const same = print !== undefined && print.words >= SHINGLE ? findSameText(db, sourceId) : undefined;
  const sameText = same && { code: 'file.same-text', detail: { file: relativePath, no: same.no } };
  const told = [outcome.document?.problem, found.remark, sameText].filter((problem) => problem && !isNote(problem));
  return {
    as: 'imported',
    problems: told.flatMap((problem) => (problem ? [toImportProblem(relativePath, problem, sourceId)] : [])),
  };
}

/** @returns the id of the source */
function writeSource(
  db: WritableDatabase,
  batchId: string,
  arrival: Arrival,
  parentId: string | null,
  importedAt: string,
): string {
  const { found, outcome } = arrival;
  if (!outcome.ok || !outcome.document) throw new Error('only a document that was read can become a source');
  const { sha256, size, bytes, document, print } = outcome;
  try {
    writeOriginal(db, sha256, size, bytes ? [bytes] : originalParts(found.path));
  } catch (error) {
    if (error instanceof ProblemError ? error.problem.code === 'file.changed' : isFileError(error))
      throw new Unfaithful(arrival, error);
    throw error;
  }
  const { body, segments, pageStarts, extractor, contents: _, ...fields } = document;
  const textId = document.state === 'read' ? insertText(db, { sha256, extractor, body, segments, pageStarts }) : null;
  if (textId !== null && print) learnWording(db, textId, document, print);
  const { fileName, relativePath } = found;
  const id = makeId();
  insertSource(db, { ...fields, id, batchId, parentId, textId, sha256, size, fileName, relativePath, importedAt });
  return id;
}

/** Refusals of the operating system while the original is read again, not those of the database. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && error.code !== 'ENOSPC';

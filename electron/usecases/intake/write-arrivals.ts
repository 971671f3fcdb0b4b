/** One part of an import in its transaction. Rows that fire triggers are written together at its end (see `insertRows`). */
import type { FoundFile, LeftAside } from '../../importers/imported.ts';
import type { ReadOutcome } from '../../importers/read-document.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { PART_LENGTH, writeHashedOriginal, writeOriginal } from '../../store/originals.ts';
import {
  findSourceByHash,
  insertProblems,
  insertSourcePaths,
  insertSources,
  nextSourceNumber,
  type KnownSource,
  type NewSource,
  type SourcePath,
} from '../../store/queries/source.ts';
import { insertPackedText } from '../../store/texts.ts';
import { makeId } from '../../system/make-id.ts';
import { isNote } from '../../../shared/domain/problems.ts';
import type { ImportProblem } from '../../../shared/domain/source.ts';
import { ProblemError, type Problem } from '../../../shared/kernel/result.ts';
import { findSameAddresses, findSamePaths } from '../../store/queries/source-version.ts';
import { findSameTexts } from '../../store/queries/wording.ts';
import { toImportProblem, type BatchCounts } from './batch-progress.ts';
import { keepPageParts } from './keep-page-parts.ts';
import { originalParts } from './original-parts.ts';

export interface Arrival {
  readonly found: FoundFile;
  readonly outcome: ReadOutcome;
  /** How many documents it holds that will arrive after it. */
  readonly inside: number;
  /** What it holds that will not. */
  readonly leftAside: readonly LeftAside[];
}

export interface Written {
  readonly counts: BatchCounts;
  readonly problems: readonly ImportProblem[];
}

/** A file that is no longer what was read; the transaction starts again without it. */
export class Unfaithful extends Error {
  readonly arrival: Arrival;
  constructor(arrival: Arrival, cause: unknown) {
    super('the file is not what was read', { cause });
    this.arrival = arrival;
  }
}

class Part {
  readonly problems: ImportProblem[] = [];
  private readonly db: WritableDatabase;
  private readonly batchId: string;
  private readonly importedAt = new Date().toISOString();
  private readonly sources: NewSource[] = [];
  private readonly paths: SourcePath[] = [];
  /** Ids of those with words enough that the same text elsewhere is worth telling. */
  private readonly worded: string[] = [];
  /** The sources of this part, not yet in the table. */
  private readonly known = new Map<string, KnownSource>();
  /** Folders of the pages among them, by source. */
  private readonly pageParts = new Map<string, NonNullable<FoundFile['pageParts']>>();
  private no: number;

  constructor(db: WritableDatabase, batchId: string) {
    this.db = db;
    this.batchId = batchId;
    this.no = nextSourceNumber(db);
  }

  tell(path: string, problem: Problem, sourceId: string | null = null): void {
    this.problems.push(toImportProblem(path, problem, sourceId));
  }

  write(arrival: Arrival): 'imported' | 'duplicates' | 'skipped' {
    const { found, outcome } = arrival;
    const { relativePath, inside } = found;
    const skip = (problem: Problem): 'skipped' => {
      this.tell(relativePath, problem);
      return 'skipped';
    };
    if (!outcome.ok) return skip(outcome.error);
    const known = this.find(outcome.sha256);
    if (known) {
      this.duplicate(known, relativePath);
      return 'duplicates';
    }
    const parent = inside && this.find(inside.parentSha256);
    // What it lay in was not kept, having changed under our hands: it is no more to be had than that.
    if (inside && !parent) return skip({ code: 'file.changed', detail: { file: relativePath } });
    const sourceId = this.add(arrival, parent?.id ?? null);
    for (const problem of [outcome.document?.problem, found.remark])
      if (problem && !isNote(problem)) this.tell(relativePath, problem, sourceId);
    return 'imported';
  }

  finish(): void {
    insertSources(this.db, this.sources);
    for (const [sourceId, parts] of this.pageParts) keepPageParts(this.db, sourceId, parts);
    for (const [sourceId, no] of findSameTexts(this.db, this.worded)) {
      const file = this.sources.find(({ id }) => id === sourceId)?.relativePath ?? '';
      this.tell(file, { code: 'file.same-text', detail: { file, no } }, sourceId);
    }
    const ids = this.sources.map(({ id }) => id);
    const samePaths = findSamePaths(this.db, ids);
    for (const { id, file, no } of samePaths) this.tell(file, { code: 'file.maybe-version', detail: { file, no } }, id);
    // One page saved twice: it may have been corrected, or only its surroundings have changed.
    const told = new Set(samePaths.map(({ id }) => id));
    const addressed = this.sources.filter(({ id, address }) => address && !told.has(id)).map(({ id }) => id);
    for (const { id, file, no } of addressed.length === 0 ? [] : findSameAddresses(this.db, addressed))
      this.tell(file, { code: 'file.same-address', detail: { file, no } }, id);
    insertSourcePaths(this.db, this.paths);
    insertProblems(this.db, this.batchId, this.problems);
  }

  private find(sha256: string): KnownSource | undefined {
    return this.known.get(sha256) ?? findSourceByHash(this.db, sha256);
  }

  private duplicate({ id, no, trashed }: KnownSource, relativePath: string): void {
    this.paths.push({ sourceId: id, batchId: this.batchId, relativePath });
    const code = trashed ? 'file.duplicate-trashed' : 'file.duplicate';
    this.tell(relativePath, { code, detail: { file: relativePath, no } }, id);
  }

  /** @returns the id of the source */
  private add(arrival: Arrival, parentId: string | null): string {
    const { found, outcome } = arrival;
    if (!outcome.ok || !outcome.document) throw new Error('only a document that was read can become a source');
    const { sha256, size, document } = outcome;
    this.keepOriginal(arrival, outcome);
    const { text, extractor, contents: _, ...fields } = document;
    const textId = text && insertPackedText(this.db, { sha256, extractor, ...text });
    const { fileName, relativePath } = found;
    const { batchId, importedAt } = this;
    const id = makeId();
    if (text?.isWorded) this.worded.push(id);
    this.sources.push({ ...fields, id, batchId, parentId, textId, sha256, size, fileName, relativePath, importedAt });
    if (found.pageParts) this.pageParts.set(id, found.pageParts);
    this.known.set(sha256, { id, no: this.no++, trashed: false });
    return id;
  }

  private keepOriginal(arrival: Arrival, { sha256, size, bytes }: Extract<ReadOutcome, { ok: true }>): void {
    try {
      if (bytes && bytes.byteLength <= PART_LENGTH) writeHashedOriginal(this.db, sha256, bytes);
      else writeOriginal(this.db, sha256, size, bytes ? [bytes] : originalParts(arrival.found.path));
    } catch (error) {
      if (error instanceof ProblemError ? error.problem.code === 'file.changed' : isFileError(error))
        throw new Unfaithful(arrival, error);
      throw error;
    }
  }
}

/** Refusals of the operating system while the original is read again, not those of the database. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && error.code !== 'ENOSPC';

/**
 * @param before counts before these arrivals, with all that is found so far
 * @param aside what of that is left aside
 * @throws Unfaithful
 */
export function writeArrivals(
  db: WritableDatabase,
  batchId: string,
  arrivals: readonly Arrival[],
  before: BatchCounts,
  aside: readonly LeftAside[],
): Written {
  const part = new Part(db, batchId);
  const counts = { ...before };
  for (const { path, problem, count } of aside) {
    counts.skipped += count;
    part.tell(path, problem);
  }
  for (const arrival of arrivals) {
    counts.found += arrival.inside;
    for (const { path, problem, count } of arrival.leftAside) {
      counts.found += count;
      counts.skipped += count;
      part.tell(path, problem);
    }
    counts[part.write(arrival)]++;
  }
  part.finish();
  return { counts, problems: part.problems };
}

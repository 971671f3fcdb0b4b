import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Conformance } from '../../../shared/domain/conformance.ts';
import { isRefused } from '../../../shared/domain/citation-fault.ts';
import { ProblemError, type Problem } from '../../../shared/kernel/result.ts';
import type { StampSettings } from '../../../shared/memo/print-job.ts';
import { runTypeset } from '../../pdf/run-typeset.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import { citeCheck } from './check-export.ts';
import { gatherPrintJob, type Counsel } from './gather-print-job.ts';
import { writeBeside } from './write-beside.ts';

export interface ExportRequest {
  readonly memoId: string;
  /** Absolute path of the PDF; a file that is there already is replaced only by a whole new one. */
  readonly destination: string;
  readonly withExhibits: boolean;
  readonly attachOriginals?: boolean | undefined;
  /** Made to be printed: the name of the file tells nothing, and the trail leaves it out. */
  readonly isPrint?: boolean | undefined;
  /** The lawyer has seen the faults of the cite-check and exports all the same; the trail says so. */
  readonly acceptFaults?: boolean | undefined;
}

export interface ExportOptions {
  readonly counsel: Counsel;
  readonly stamp?: StampSettings | undefined;
  readonly signal?: AbortSignal;
  /** Pages drawn, of how many; `current` is the name of the file. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly current: string }) => void;
}

export interface ExportedMemo {
  readonly path: string;
  readonly pageCount: number;
  readonly conformance: Conformance;
  readonly problems: readonly Problem[];
}

/**
 * Writes a memorandum, its exhibit list and, if asked, its stamped exhibits into one PDF, and puts the export on the audit trail with the
 * file's SHA-256.
 * @throws ProblemError `record.missing`, `export.faults`, `citation.confidential`, `disk.full`, `export.failed`; the signal's reason when it
 * was stopped
 */
export async function exportMemo(
  file: CaseFile,
  { memoId, destination, withExhibits, attachOriginals, isPrint = false, acceptFaults = false }: ExportRequest,
  { counsel, stamp, signal, onProgress }: ExportOptions,
): Promise<ExportedMemo> {
  const memo = found(findMemo(file.read, memoId), 'memo');
  const { exhibits } = readExhibitList(file.read, memo.listId);
  const problems = citeCheck(file.read, memo, exhibits);
  requireSound(problems, acceptFaults);
  const job = gatherPrintJob(file, memoId, counsel, { withExhibits, attachOriginals, stamp });
  const current = isPrint ? memo.title : path.basename(destination);
  const printed = await runTypeset(job, {
    ...(signal ? { signal } : {}),
    onProgress: (done, total) => onProgress?.({ done, total, current }),
  });
  signal?.throwIfAborted();
  await writeBeside(destination, printed.bytes);
  file.recordExport(isPrint ? 'memo.printed' : 'memo.exported', {
    memo: memo.title,
    ...(!isPrint && { file: current }),
    pages: printed.pageCount,
    ...(problems.length > 0 && { faults: problems.length }),
    sha256: createHash('sha256').update(printed.bytes).digest('hex'),
  });
  return {
    path: destination,
    pageCount: printed.pageCount,
    conformance: printed.conformance,
    problems: [...problems, ...printed.problems],
  };
}

/** @throws ProblemError `citation.confidential` whatever was accepted, `export.faults` when nothing was */
export function requireSound(faults: readonly Problem[], accepted: boolean): void {
  const refused = faults.find(isRefused);
  if (refused) throw new ProblemError(refused.code, refused.detail);
  if (faults.length > 0 && !accepted) throw new ProblemError('export.faults', { count: faults.length });
}

import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CaseFile } from '../../store/case-file.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import { citeCheck } from './check-export.ts';
import { requireSound, type ExportedMemo, type ExportOptions, type ExportRequest } from './export-memo.ts';
import { gatherPrintJob } from './gather-print-job.ts';
import { openExportThread } from './thread/export-thread.ts';
import { writeBeside } from './write-beside.ts';
import type { WrittenFormat } from '../../written/write-memo.ts';

/**
 * Writes the memorandum alone in a format that can be worked on, and puts the export on the audit trail with the file's SHA-256.
 * @throws as `exportMemo`
 */
export async function exportWritten(
  file: CaseFile,
  {
    memoId,
    destination,
    format,
    acceptFaults = false,
  }: Pick<ExportRequest, 'memoId' | 'destination' | 'acceptFaults'> & { readonly format: WrittenFormat },
  { counsel, signal, onProgress }: ExportOptions,
): Promise<Omit<ExportedMemo, 'conformance' | 'pageCount'>> {
  const memo = found(findMemo(file.read, memoId), 'memo');
  const problems = citeCheck(file.read, memo, readExhibitList(file.read, memo.listId).exhibits);
  requireSound(problems, acceptFaults);
  const job = gatherPrintJob(file, memoId, counsel, { withExhibits: false, attachOriginals: false });
  const current = path.basename(destination);
  onProgress?.({ done: 0, total: 1, current });
  const thread = openExportThread(signal);
  try {
    const made = await thread.run({ kind: format, job });
    signal?.throwIfAborted();
    await writeBeside(destination, made.bytes);
    file.recordExport('memo.exported', {
      memo: memo.title,
      file: current,
      ...(problems.length > 0 && { faults: problems.length }),
      sha256: createHash('sha256').update(made.bytes).digest('hex'),
    });
    onProgress?.({ done: 1, total: 1, current });
    return { path: destination, problems: [...problems, ...made.problems] };
  } finally {
    await thread.close();
  }
}

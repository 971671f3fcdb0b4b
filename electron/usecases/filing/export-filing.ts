import { createHash } from 'node:crypto';
import path from 'node:path';
import { isRefused } from '../../../shared/domain/citation-fault.ts';
import type { AllFilingLimits, FilingEntry } from '../../../shared/domain/filing.ts';
import { ProblemError, type Problem } from '../../../shared/kernel/result.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readOriginal } from '../../store/originals.ts';
import { gatherPrintJob } from '../export/gather-print-job.ts';
import type { ExportOptions } from '../export/export-memo.ts';
import type { ExportTask } from '../export/thread/export-task.ts';
import { openExportThread } from '../export/thread/export-thread.ts';
import { checkFiling, type FilingRequest } from './gather-filing.ts';
import { openFilingWriter } from './write-filing.ts';

export interface FilingExport extends FilingRequest {
  /** A folder that is not there yet, or a file that ends in `.zip`. */
  readonly destination: string;
  /** The lawyer has seen the faults and files all the same; the trail says so. */
  readonly acceptFaults?: boolean | undefined;
}

export interface ExportedFiling {
  readonly path: string;
  readonly pageCount: number;
  readonly problems: readonly Problem[];
}

const MEGABYTE = 1_000_000;

/**
 * Writes a filing: the memorandum, the exhibit list and each exhibit, stamped, in a file of its own (CJA R.414-5), all of them or none.
 * @throws ProblemError `record.missing`, `filing.faults`, `citation.confidential`, `filing.folder-exists`, `disk.full`, `export.failed`; the
 * signal's reason when it was stopped
 */
export async function exportFiling(
  file: CaseFile,
  { memoId, profile, destination, acceptFaults = false }: FilingExport,
  { counsel, stamp, limits, signal, onProgress }: ExportOptions & { readonly limits: AllFilingLimits },
): Promise<ExportedFiling> {
  const { entries, faults } = checkFiling(file, { memoId, profile }, limits);
  requireSound(faults, acceptFaults);
  const job = gatherPrintJob(file, memoId, counsel, { withExhibits: false, attachOriginals: false, stamp });
  const writer = await openFilingWriter(destination);
  const thread = openExportThread(signal);
  const problems: Problem[] = [...faults];
  const digest = createHash('sha256');
  let pageCount = 0;
  try {
    for (const [done, entry] of entries.entries()) {
      onProgress?.({ done, total: entries.length, current: entry.name });
      const made = await thread.run(taskOf(file, job, entry));
      problems.push(...made.problems, ...tooLarge(entry, made.bytes.length, limits[profile].file));
      pageCount += made.pageCount ?? 0;
      digest.update(made.bytes);
      await writer.add(entry.name, made.bytes);
    }
    signal?.throwIfAborted();
    await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    await thread.close();
  }
  onProgress?.({ done: entries.length, total: entries.length, current: path.basename(destination) });
  file.recordExport('filing.exported', {
    count: entries.length,
    memo: job.title,
    profile,
    folder: path.basename(destination),
    ...(faults.length > 0 && { faults: faults.length }),
    sha256: digest.digest('hex'),
  });
  return { path: destination, pageCount, problems: distinct(problems) };
}

function requireSound(faults: readonly Problem[], accepted: boolean): void {
  const refused = faults.find(isRefused);
  if (refused) throw new ProblemError(refused.code, refused.detail);
  if (faults.length > 0 && !accepted) throw new ProblemError('filing.faults', { count: faults.length });
}

/** Originals are read one at a time: a filing may be larger than what memory holds. */
function taskOf(file: CaseFile, job: PrintJob, { role, number }: FilingEntry): ExportTask {
  const exhibit = job.exhibits.find((one) => one.number === number);
  if (role === 'exhibit' && exhibit) {
    const bytes = readOriginal(file.read, exhibit.sha256);
    return { kind: 'exhibit', job: { ...job, exhibits: [] }, exhibit: { ...exhibit, bytes, tooLarge: false } };
  }
  return { kind: 'pdf', job: role === 'list' ? listAlone(job) : job };
}

/** The exhibit list as a document of its own. */
const listAlone = (job: PrintJob): PrintJob => ({
  ...job,
  title: MEMO_WORDS.exhibitList[job.language],
  template: 'exhibit-list',
  document: { type: 'doc', content: [{ type: 'exhibit_list' }] },
  live: {},
  passages: [],
  texts: [],
});

/** As it was written: a stamp and a page of text have their weight too. */
const tooLarge = ({ name, size }: FilingEntry, written: number, limit: number): Problem[] =>
  limit > 0 && written > limit * MEGABYTE && size <= limit * MEGABYTE
    ? [{ code: 'filing.file-size', detail: { name, megabytes: Math.ceil(written / 100_000) / 10, limit } }]
    : [];

const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

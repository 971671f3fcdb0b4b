import type { Problem } from '../../../../shared/kernel/result.ts';
import type { PrintExhibit, PrintJob } from '../../../../shared/memo/print-job.ts';
import { typesetExhibit } from '../../../pdf/typeset-exhibit.ts';
import { typesetMemo } from '../../../pdf/typeset-memo.ts';
import { writeMemo, type WrittenFormat } from '../../../written/write-memo.ts';

/** One file to be made of values that were gathered: a memorandum in some format, or a stamped exhibit. */
export type ExportTask =
  | { readonly kind: 'pdf' | WrittenFormat; readonly job: PrintJob }
  | { readonly kind: 'exhibit'; readonly job: PrintJob; readonly exhibit: PrintExhibit };

export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Null where there are no pages before a word processor has set them. */
  readonly pageCount: number | null;
  readonly problems: readonly Problem[];
}

/** @throws only on a fault of the program */
export async function runExportTask(task: ExportTask): Promise<MadeFile> {
  if (task.kind === 'exhibit') return typesetExhibit(task.job, task.exhibit);
  if (task.kind === 'pdf') return typesetMemo(task.job);
  return { ...(await writeMemo(task.job, task.kind)), pageCount: null };
}

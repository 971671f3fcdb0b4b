import type { Problem } from '../../shared/kernel/result.ts';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import { resolveMemo } from '../../shared/memo/resolve-memo.ts';
import { toMarkdown } from '../../shared/memo/to-markdown.ts';
import { locateCitations } from '../pdf/locate-citations.ts';
import { toDocx } from './to-docx.ts';

export type WrittenFormat = 'docx' | 'markdown';

/** The memorandum alone, in a format that can be worked on; its citations print the pages that the PDF prints. */
export async function writeMemo(
  job: PrintJob,
  format: WrittenFormat,
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly Problem[] }> {
  const { locate, problems } = await locateCitations(job);
  const memo = resolveMemo(job, locate);
  const bytes = format === 'docx' ? await toDocx(job, memo) : new TextEncoder().encode(toMarkdown(job, memo));
  return { bytes, problems };
}

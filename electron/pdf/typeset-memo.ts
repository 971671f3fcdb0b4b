import type { Problem } from '../../shared/kernel/result.ts';
import type { PrintJob, PrintResult } from '../../shared/memo/print-job.ts';
import { resolveMemo } from '../../shared/memo/resolve-memo.ts';
import { assembleDocument } from './document/assemble-document.ts';
import { ObjectTable } from './document/object-table.ts';
import { createLocator, prepareExhibits } from './exhibits/prepare-exhibits.ts';
import { createFaceSet } from './fonts/face-set.ts';
import { composeMemo } from './layout/compose-memo.ts';
import { createComposition } from './layout/composition.ts';

/** Pages drawn so far, and pages in all; the total is 0 while it is not known. */
export type TypesetProgress = (done: number, total: number) => void;

/**
 * Turns a memorandum with its exhibits into one PDF: exhibits are laid out first, so that citations print their pages; then the
 * memorandum; then everything is drawn and written. The same job gives the same bytes: there is no clock and no chance in it.
 * @throws only on a fault of the program; what the user should know comes back in `problems`
 */
export async function typesetMemo(job: PrintJob, progress: TypesetProgress = () => undefined): Promise<PrintResult> {
  progress(0, 0);
  const problems: Problem[] = [];
  const table = new ObjectTable();
  const composition = createComposition(createFaceSet(), job);
  const exhibits = await prepareExhibits(job, composition, table, problems);
  const present = exhibits.filter(({ kind }) => kind !== 'absent');
  const exhibitPages = new Map(present.map(({ exhibit, pages }) => [exhibit.sourceId, pages.length]));
  // The resolved text is let go of as soon as it is laid out.
  const pages = composeMemo(composition, job, resolveMemo(job, createLocator(exhibits, job)), exhibitPages);
  return assembleDocument({ job, table, composition, exhibits: present, pages, problems, progress });
}

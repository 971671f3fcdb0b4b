import type { Problem } from '../../shared/kernel/result.ts';
import { exhibitName } from '../../shared/memo/citation-label.ts';
import type { PrintExhibit, PrintJob, PrintResult } from '../../shared/memo/print-job.ts';
import { assembleDocument } from './document/assemble-document.ts';
import { ObjectTable } from './document/object-table.ts';
import { prepareExhibits } from './exhibits/prepare-exhibits.ts';
import { createFaceSet } from './fonts/face-set.ts';
import { createComposition } from './layout/composition.ts';

/** One exhibit, stamped, as a document of its own: its title and its bookmark are the line of the exhibit list. */
export async function typesetExhibit(job: PrintJob, exhibit: PrintExhibit): Promise<PrintResult> {
  const alone: PrintJob = {
    ...job,
    title: `${exhibitName(job.language, exhibit.number)} – ${exhibit.title}`,
    header: { ...job.header, subject: '' },
    exhibits: [exhibit],
    // Nothing is cited here, so no words are marked and no text travels along; what the memorandum cites is not told to whoever gets the exhibit.
    document: { type: 'doc', content: [] },
    live: {},
    passages: [],
    texts: [],
    withExhibits: true,
    attachOriginals: false,
  };
  const problems: Problem[] = [];
  const table = new ObjectTable();
  const composition = createComposition(createFaceSet(), alone);
  const exhibits = await prepareExhibits(alone, composition, table, problems);
  return assembleDocument({ job: alone, table, composition, exhibits, pages: [], problems, progress: () => undefined });
}

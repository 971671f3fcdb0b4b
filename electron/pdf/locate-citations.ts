import type { Problem } from '../../shared/kernel/result.ts';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import { ObjectTable } from './document/object-table.ts';
import { createLocator, prepareExhibits } from './exhibits/prepare-exhibits.ts';
import { createFaceSet } from './fonts/face-set.ts';
import { createComposition } from './layout/composition.ts';

/** Where each citation leads in the exhibits as they are printed, for outputs that hold no exhibit themselves. */
export async function locateCitations(
  job: PrintJob,
): Promise<{ readonly locate: ReturnType<typeof createLocator>; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const alone = { ...job, withExhibits: false };
  const composition = createComposition(createFaceSet(), job);
  const exhibits = await prepareExhibits(alone, composition, new ObjectTable(), problems);
  return { locate: createLocator(exhibits, alone), problems };
}

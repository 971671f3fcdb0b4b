/** A process of its own: typesets so many pages, first cold, then warm; prints its figures as JSON. Arguments: pages, rounds, "varied" for a text of many words. */
import { benchJob, variedJob } from './bench-job.ts';
import { PrintedFigures } from './figures.ts';

const pages = Number(process.argv[2]);
const rounds = Number(process.argv[3]);
const job = process.argv[4] === 'varied' ? await variedJob(pages) : await benchJob(pages);
const loaded = performance.now();
const { typesetMemo } = await import('../../../electron/pdf/typeset-memo.ts');
const figures = new PrintedFigures(performance.now() - loaded);
let count = 0;
const run = async (): Promise<void> => {
  count = (await typesetMemo(job)).pageCount;
};
await figures.time('cold', run);
for (let round = 0; round < rounds; round++) await figures.time('warm', run);

// The floor: the same lines, already broken and stacked, drawn and written with their tags.
const { assembleDocument } = await import('../../../electron/pdf/document/assemble-document.ts');
const { ObjectTable } = await import('../../../electron/pdf/document/object-table.ts');
const { createLocator, prepareExhibits } = await import('../../../electron/pdf/exhibits/prepare-exhibits.ts');
const { createFaceSet } = await import('../../../electron/pdf/fonts/face-set.ts');
const { composeMemo } = await import('../../../electron/pdf/layout/compose-memo.ts');
const { createComposition } = await import('../../../electron/pdf/layout/composition.ts');
const { resolveMemo } = await import('../../../shared/memo/resolve-memo.ts');
const bare = job;
for (let round = 0; round < Math.max(1, rounds); round++) {
  const table = new ObjectTable();
  const composition = createComposition(createFaceSet(), bare);
  const exhibits = await prepareExhibits(bare, composition, table, []);
  const laid = composeMemo(composition, bare, resolveMemo(bare, createLocator(exhibits, bare)), new Map());
  const parts = { job: bare, table, composition, exhibits: [], pages: laid, problems: [], progress: () => undefined };
  await figures.time('floor', () => assembleDocument(parts));
}
figures.print(count);

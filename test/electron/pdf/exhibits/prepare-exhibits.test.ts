import { expect, test } from 'vitest';
import { ObjectTable } from '../../../../electron/pdf/document/object-table.ts';
import { prepareExhibits } from '../../../../electron/pdf/exhibits/prepare-exhibits.ts';
import { createFaceSet } from '../../../../electron/pdf/fonts/face-set.ts';
import { createComposition } from '../../../../electron/pdf/layout/composition.ts';
import { sampleJob } from '../sample-job.ts';

test('of exhibits that stay out of the document only those that are cited word by word, or counted, are laid out', async () => {
  const sample = await sampleJob('fr', { withExhibits: false });
  const job = { ...sample, passages: sample.passages.filter(({ sourceId }) => sourceId === 'article') };
  const laid = async (counted?: boolean): Promise<(string | number)[][]> =>
    (await prepareExhibits(job, createComposition(createFaceSet(), job), new ObjectTable(), [], counted)).map(
      ({ exhibit, pages }) => [exhibit.sourceId, pages.length],
    );
  expect(await laid()).toEqual([
    ['article', 1],
    ['report', 0],
    ['letter', 0],
    ['broken', 0],
  ]);
  expect(await laid(true)).toEqual([
    ['article', 1],
    ['report', 0],
    ['letter', 1],
    ['broken', 0],
  ]);
});

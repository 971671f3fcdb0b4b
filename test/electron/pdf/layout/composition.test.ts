import { expect, test } from 'vitest';
import { typesetMemo } from '../../../../electron/pdf/typeset-memo.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { readPdf } from '../read-pdf.ts';
import { paragraph, sampleJob, text } from '../sample-job.ts';

test('words in another language say so to a screen reader, and those of none as well', async () => {
  const set = (value: string, code: string): DocumentNode => ({
    ...text(value),
    marks: [{ type: 'language', attrs: { code } }],
  });
  const content = [
    paragraph('Voir ', set('the notice', 'en'), ', ', set('lex loci', 'none'), ' et ', set('ici', 'fr')),
  ];
  const asked = await sampleJob('fr', { document: { type: 'doc', content }, exhibits: [], passages: [] });
  const read = await readPdf((await typesetMemo(asked)).bytes);
  expect(JSON.stringify(read.structure).match(/"lang":"[^"]+"/gu)).toEqual(['"lang":"en-GB"', '"lang":"und"']);
});

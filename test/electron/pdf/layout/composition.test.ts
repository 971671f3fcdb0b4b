import { expect, test } from 'vitest';
import { typesetMemo } from '../../../../electron/pdf/typeset-memo.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { readPdf } from '../read-pdf.ts';
import { citation, paragraph, sampleJob, text } from '../sample-job.ts';

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

test('a quotation says the language of its source', async () => {
  const asked = await sampleJob('fr');
  const content = [paragraph('Il nie ', citation('letter', 'denial', 'quotation'), '.')];
  const langs = async (language: string): Promise<readonly string[]> => {
    const exhibits = asked.exhibits.map((one) => (one.sourceId === 'letter' ? { ...one, language } : one));
    const job = { ...asked, document: { type: 'doc', content }, exhibits, withExhibits: false };
    const { structure } = await readPdf((await typesetMemo(job)).bytes);
    return JSON.stringify(structure).match(/"lang":"[^"]+"/gu) ?? [];
  };
  expect([await langs(''), await langs('en'), await langs('de')]).toEqual([
    ['"lang":"en-GB"'],
    ['"lang":"en-GB"'],
    ['"lang":"de"'],
  ]);
});

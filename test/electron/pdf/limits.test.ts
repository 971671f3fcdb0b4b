import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { typesetMemo } from '../../../electron/pdf/typeset-memo.ts';
import type { PrintExhibit, PrintJob, PrintResult } from '../../../shared/memo/print-job.ts';
import { dynamicForm, signedPdf } from '../../support/documents/pdf.ts';
import { originalsIn, readPdf, searchable, solid, type ReadPdf } from './read-pdf.ts';
import { footnote, paragraph, sampleJob, table } from './sample-job.ts';

async function printed(change: Partial<PrintJob>): Promise<{ result: PrintResult; pdf: ReadPdf; text: string }> {
  const result = await typesetMemo(await sampleJob('fr', { exhibits: [], passages: [], texts: [], ...change }));
  const pdf = await readPdf(result.bytes);
  return { result, pdf, text: pdf.pages.map((page) => page.text).join('\n') };
}

const document = (...content: readonly ReturnType<typeof paragraph>[]): PrintJob['document'] => ({
  type: 'doc',
  content,
});
const exhibit = (bytes: Uint8Array, set: Partial<PrintExhibit> = {}): PrintExhibit => ({
  sourceId: 'a',
  number: 7,
  title: 'Pièce reçue',
  date: '',
  form: 'copy',
  kind: 'pdf',
  fileName: 'recue.pdf',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  size: bytes.length,
  tooLarge: false,
  body: '',
  description: '',
  segments: [],
  pageStarts: [],
  ...set,
});

test('a signed exhibit is shown, told, and its original travels with it byte for byte', async () => {
  const bytes = await signedPdf();
  const { result, pdf, text } = await printed({ document: document(paragraph('Un mot.')), exhibits: [exhibit(bytes)] });
  const [original] = originalsIn(pdf);
  expect([
    result.problems,
    searchable(text).includes('Acte signe'),
    Buffer.from(original?.bytes ?? []).equals(bytes),
  ]).toEqual([[{ code: 'export.exhibit-signed', detail: { number: 7 } }], true, true]);
});

test('a dynamic form is told and attached; its empty page is not shown for it', async () => {
  const bytes = await dynamicForm();
  const { result, pdf, text } = await printed({ document: document(paragraph('Un mot.')), exhibits: [exhibit(bytes)] });
  expect([
    result.problems.map(({ code, detail }) => [code, detail?.['number']]),
    text.includes('Please wait'),
    originalsIn(pdf).map(({ name }) => name),
  ]).toEqual([[['export.exhibit-unmergeable', 7]], false, ['recue.pdf']]);
});

test('an exhibit too large for one document is told on its page and in the report; nothing stands for its bytes', async () => {
  const large = exhibit(new Uint8Array(0), { tooLarge: true, size: 2_147_483_648 });
  const { result, pdf } = await printed({
    document: document(paragraph('Un mot.')),
    exhibits: [large],
    attachOriginals: true,
  });
  expect([result.problems, result.pageCount, originalsIn(pdf)]).toEqual([
    [{ code: 'export.exhibit-too-large', detail: { number: 7, megabytes: 2_148 } }],
    2,
    [],
  ]);
});

test('a table of six hundred cells keeps every one, in order, its head on each page', async () => {
  const rows = Array.from({ length: 150 }, (_, row) => [0, 1, 2, 3].map((column) => `c${row}x${column}`));
  const { result, pdf, text } = await printed({
    document: document(table(['Un', 'Deux', 'Trois', 'Quatre'], ...rows)),
  });
  expect([result.problems, text.match(/c\d+x\d/gu)]).toEqual([[], rows.flat()]);
  expect(pdf.pages.filter((page) => page.text.includes('Quatre')).length).toBe(pdf.pages.length);
});

test('a table of more columns than a page has room for keeps every word and tells what stands out', async () => {
  const head = Array.from({ length: 60 }, (_, i) => `K${i}`);
  const { result, text } = await printed({
    document: document(
      table(
        head,
        head.map((name) => `W${name}`),
      ),
    ),
  });
  const words = solid(text);
  expect(head.filter((name) => !words.includes(`W${name}`))).toEqual([]);
  expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(['export.line-too-wide']));
});

test('a note of many pages is printed to its last word, from the page of its call on', async () => {
  const words = Array.from({ length: 3_000 }, (_, i) => `mot${i}`);
  const { result, pdf, text } = await printed({
    document: document(paragraph('Avant', footnote(words.join(' ')), ' et après.'), paragraph('Fin du texte.')),
  });
  const read = text.replaceAll('\u00ad\n', '').match(/mot\d+/gu);
  expect([result.problems, read?.length, read?.at(0), read?.at(-1)]).toEqual([[], 3_000, 'mot0', 'mot2999']);
  expect([pdf.pages[0]?.text.includes('mot0'), result.pageCount > 4]).toEqual([true, true]);
});

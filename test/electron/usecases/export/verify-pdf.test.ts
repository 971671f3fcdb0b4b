import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PdfFile } from '../../../../electron/pdf/reader/pdf-file.ts';
import { readPages } from '../../../../electron/pdf/reader/read-pages.ts';
import { addExhibits } from '../../../../electron/usecases/exhibits/add-exhibits.ts';
import { exportMemo } from '../../../../electron/usecases/export/export-memo.ts';
import { verifyPdf } from '../../../../electron/usecases/export/verify-pdf.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { citation, paragraph } from '../../pdf/sample-job.ts';

const BODY = 'Le barrage fut inspecté lundi.\nLe rapport conclut à une fuite mineure.';
const QUOTE = 'une fuite mineure';

let temporary: TemporaryCaseFile;
let pdf: string;

/** Exports a memorandum that quotes a text and cites it as a whole. */
async function exportSample(attachOriginals: boolean): Promise<Uint8Array> {
  const { file } = temporary;
  const source = temporary.addSource('barrage.txt', BODY);
  const start = BODY.indexOf(QUOTE);
  const selection = { sourceId: source.id, textId: source.textId, start, end: start + QUOTE.length, quote: QUOTE };
  const passage = createPassage(file, { selection });
  addExhibits(file, { sourceIds: [source.id] });
  const memo = createMemo(file, { title: 'Note sur le barrage', language: 'fr' });
  const content = [
    paragraph('Il parle d’', citation(source.id, passage.id, 'quotation'), '.'),
    paragraph('Voir ', citation(source.id, null), '.'),
  ];
  saveMemo(file, { memoId: memo.id, revision: memo.revision, document: { type: 'doc', content } });
  pdf = path.join(temporary.dir, 'note.pdf');
  await exportMemo(
    file,
    { memoId: memo.id, destination: pdf, withExhibits: false, attachOriginals },
    { counsel: { name: '', firm: '', address: '', bar: '', box: '', city: '', phone: '', email: '' } },
  );
  return readFileSync(pdf);
}

beforeEach(() => {
  temporary = temporaryCaseFile('Le barrage');
});
afterEach(() => temporary.dispose());

/** Writes the file with one byte changed: the middle one of the object's data that `find` gives. */
function tamper(bytes: Uint8Array, find: (view: Buffer) => number): void {
  const view = Buffer.from(bytes);
  const at = find(view);
  view[at] = (view[at] ?? 0) ^ 1;
  writeFileSync(pdf, view);
}

const middleOfStream = (view: Buffer, head: string): number => {
  const start = view.indexOf('stream\n', view.indexOf(head, 0, 'latin1'), 'latin1') + 7;
  return Math.floor((start + view.indexOf('\nendstream', start, 'latin1')) / 2);
};

test('an untouched export is sound: file, originals, texts, and each citation by the original read again', async () => {
  await exportSample(true);
  const report = await verifyPdf(pdf);
  expect(report).toMatchObject({
    ok: true,
    title: 'Note sur le barrage',
    file: { state: 'sound', appended: 0 },
    alteredPages: [],
    exhibits: [{ number: 1, fileName: 'barrage.txt', state: 'sound' }],
    texts: [{ exhibit: 1, state: 'sound' }],
    citations: [
      { exhibit: 1, page: 1, quote: QUOTE, state: 'sound' },
      { exhibit: 1, page: 1, quote: '', state: 'sound', by: 'hash' },
    ],
  });
});

test('without originals, quotations are held against the attached text', async () => {
  await exportSample(false);
  const { ok, exhibits, citations } = await verifyPdf(pdf);
  expect([ok, exhibits[0]?.state, citations.map(({ state, by }) => [state, by])]).toEqual([
    true,
    'not-attached',
    [
      ['sound', 'text'],
      ['unchecked', null],
    ],
  ]);
});

test('one byte of an attached original changed: it says which', async () => {
  const bytes = await exportSample(true);
  tamper(bytes, (view) => middleOfStream(view, '/Subtype/text#2Fplain'));
  const { ok, file, exhibits } = await verifyPdf(pdf);
  expect([ok, file.state, exhibits.map(({ number, state }) => [number, state !== 'sound'])]).toEqual([
    false,
    'altered',
    [[1, true]],
  ]);
});

test('one byte of a page changed: it says which page, and that its citations are no longer sound', async () => {
  const bytes = await exportSample(true);
  const file = new PdfFile(bytes);
  const content = file.stream(readPages(file)[0]?.dictionary.get('Contents'))?.data ?? bytes;
  tamper(bytes, () => content.byteOffset - bytes.byteOffset + Math.floor(content.length / 2));
  const { ok, alteredPages, citations } = await verifyPdf(pdf);
  expect([ok, alteredPages, citations[0]?.state]).toEqual([false, [1], 'altered']);
});

test('one byte of the manifest changed: nothing can be checked, and it says so', async () => {
  const bytes = await exportSample(true);
  tamper(bytes, (view) => middleOfStream(view, '/Subtype/application#2Fjson'));
  await expect(verifyPdf(pdf)).rejects.toMatchObject({ problem: { code: 'verify.manifest-altered' } });
});

test('a comment added by another program is told apart from an alteration', async () => {
  const bytes = await exportSample(true);
  writeFileSync(pdf, Buffer.concat([bytes, Buffer.from('1 0 obj\nnull\nendobj\n%%EOF\n')]));
  const { ok, file } = await verifyPdf(pdf);
  expect([ok, file]).toEqual([true, { state: 'sound', appended: 26 }]);
});

test('any other byte changed is noticed', async () => {
  const bytes = await exportSample(true);
  for (const at of [2, 9, Math.floor(bytes.length / 3), bytes.length - 40, bytes.length - 2]) {
    tamper(bytes, () => at);
    const report = await verifyPdf(pdf).catch((error: unknown) => error);
    expect([at, report]).not.toMatchObject([at, { ok: true }]);
  }
});

test('a PDF of others is refused by name', async () => {
  pdf = path.join(temporary.dir, 'autre.pdf');
  writeFileSync(pdf, '%PDF-1.4\n%%EOF\n');
  await expect(verifyPdf(pdf)).rejects.toMatchObject({
    problem: { code: 'verify.foreign', detail: { file: 'autre.pdf' } },
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PdfFile } from '../../../../electron/pdf/reader/pdf-file.ts';
import { readPages } from '../../../../electron/pdf/reader/read-pages.ts';
import { exportMemo } from '../../../../electron/usecases/export/export-memo.ts';
import { verifyPdf } from '../../../../electron/usecases/export/verify-pdf.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { temporaryCaseFile } from '../../../support/case-file.ts';
import { withAnnotation, withOtherContent } from '../../../support/documents/update-pdf.ts';
import { citation, paragraph } from '../../pdf/sample-job.ts';
import { addExhibits } from '../../../support/at-once.ts';

const BODY = 'Le barrage fut inspecté lundi.\nLe rapport conclut à une fuite mineure.';
const QUOTE = 'une fuite mineure';

let folder: string;
let pdf: string;

/** Exports a memorandum that quotes a text and cites it as a whole. */
async function makeSample(attachOriginals: boolean): Promise<Uint8Array> {
  const temporary = temporaryCaseFile('Le barrage');
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
  const destination = path.join(temporary.dir, 'note.pdf');
  await exportMemo(
    file,
    { memoId: memo.id, destination, withExhibits: false, attachOriginals },
    { counsel: { name: '', firm: '', address: '', bar: '', box: '', city: '', phone: '', email: '' } },
  );
  const bytes = readFileSync(destination);
  temporary.dispose();
  return bytes;
}

/** By whether the originals are attached. */
const made = new Map<boolean, Promise<Uint8Array>>();

async function exportSample(attachOriginals: boolean): Promise<Uint8Array> {
  if (!made.has(attachOriginals)) made.set(attachOriginals, makeSample(attachOriginals));
  const bytes = (await made.get(attachOriginals)) ?? new Uint8Array(0);
  writeFileSync(pdf, bytes);
  return bytes;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'greffier-verify-'));
  pdf = path.join(folder, 'note.pdf');
});
afterEach(() => rmSync(folder, { recursive: true }));

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
    problems: [],
    file: { state: 'sound', update: { kind: 'none', size: 0 } },
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

const SIGNATURE = '<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/Rect[0 0 0 0]/F 132>>';
const NOTE = '<</Type/Annot/Subtype/FreeText/Rect[50 50 500 700]/Contents(autre chose)>>';

test.each([
  ['a signature is no alteration', (bytes: Uint8Array) => withAnnotation(bytes, 0, SIGNATURE), 'signed', []],
  ['blank lines are none either', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('\n\n')]), 'none', []],
  [
    'what is laid over a page is told with the page',
    (bytes: Uint8Array) => withAnnotation(bytes, 0, NOTE),
    'annotated',
    [{ code: 'verify.pdf-annotated', detail: { pages: '1' } }],
  ],
  [
    'a page that is drawn otherwise is told, though every exported byte is there',
    (bytes: Uint8Array) => withOtherContent(bytes, 0),
    'changed',
    [{ code: 'verify.pdf-updated-pages', detail: { pages: '1' } }],
  ],
  [
    'bytes that are no update are told',
    (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('1 0 obj\nnull\nendobj\n%%EOF\n')]),
    'unreadable',
    [{ code: 'verify.pdf-appended' }],
  ],
] as const)('written behind the export: %s', async (_, update, kind, told) => {
  const bytes = await exportSample(true);
  writeFileSync(pdf, update(bytes));
  const { ok, file, problems } = await verifyPdf(pdf);
  expect([ok, file.state, file.update.kind]).toEqual([told.length === 0, 'sound', kind]);
  expect(problems).toMatchObject(told);
});

test('saved anew by another program: it says so, and that what can be compared is the same', async () => {
  const document = await PDFDocument.load(await exportSample(true), { updateMetadata: false });
  writeFileSync(pdf, await document.save());
  const { ok, problems, citations } = await verifyPdf(pdf);
  expect([ok, problems.map(({ code }) => code), citations.map(({ state }) => state)]).toEqual([
    false,
    ['verify.pdf-rewritten'],
    ['sound', 'sound'],
  ]);
});

/** The export saved by another program that wrote other words into its manifest. */
async function withManifest(bytes: Uint8Array, change: (text: string) => string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [reference, value] of document.context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFRawStream) || value.dict.get(PDFName.of('Subtype'))?.toString() !== MANIFEST_TYPE)
      continue;
    const before = Buffer.from(decodePDFRawStream(value).decode()).toString('utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    document.context.assign(
      reference,
      document.context.flateStream(after, { Subtype: PDFName.of('application/json') }),
    );
  }
  return document.save();
}
const MANIFEST_TYPE = '/application#2Fjson';

test.each([
  [true, 'une fuite majeure'],
  // Words of the source, but not those that the place in the manifest names.
  [true, 'Le rapport conclut'],
  [false, 'une fuite majeure'],
  [false, 'Le rapport conclut'],
])('with originals: %s; a quotation changed in the manifest to "%s" is told as changed', async (attached, other) => {
  writeFileSync(pdf, await withManifest(await exportSample(attached), (text) => text.replaceAll(QUOTE, other)));
  const { ok, problems, citations } = await verifyPdf(pdf);
  expect([ok, citations[0]?.quote, citations[0]?.state]).toEqual([false, other, 'altered']);
  expect(problems).toContainEqual({
    code: 'verify.pdf-quotation-altered',
    detail: { page: 1, number: 1, quote: other },
  });
});

test('a quotation moved to other offsets in the manifest is told as changed', async () => {
  const moved = (text: string): string =>
    text.replace(/("start":\s*)(\d+)/gu, (_, name, at) => `${name}${Number(at) + 3}`);
  writeFileSync(pdf, await withManifest(await exportSample(true), moved));
  expect((await verifyPdf(pdf)).citations[0]).toMatchObject({ quote: QUOTE, state: 'altered', by: 'text' });
});

test('an attachment put in by another program is named', async () => {
  const document = await PDFDocument.load(await exportSample(true), { updateMetadata: false });
  await document.attach(Buffer.from('intrus'), 'intrus.txt');
  writeFileSync(pdf, await document.save());
  const { attachments, problems } = await verifyPdf(pdf);
  expect(attachments).toEqual([{ name: 'intrus.txt', before: null }]);
  expect(problems).toContainEqual({ code: 'verify.pdf-attachment-added', detail: { name: 'intrus.txt' } });
});

test('a file that cannot be looked into says why', async () => {
  const bytes = await exportSample(true);
  const locked = await PDFDocument.load(bytes, { updateMetadata: false });
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'maître', permissions: {} });
  for (const [content, code] of [
    [bytes.subarray(0, Math.floor(bytes.length / 2)), 'verify.truncated'],
    [Buffer.from(''), 'verify.not-pdf'],
    [Buffer.from('Note sur le barrage'), 'verify.not-pdf'],
    [await locked.save(), 'verify.encrypted'],
  ] as const) {
    writeFileSync(pdf, content);
    await expect(verifyPdf(pdf)).rejects.toMatchObject({ problem: { code, detail: { file: 'note.pdf' } } });
  }
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
  pdf = path.join(folder, 'autre.pdf');
  writeFileSync(pdf, '%PDF-1.4\n%%EOF\n');
  await expect(verifyPdf(pdf)).rejects.toMatchObject({
    problem: { code: 'verify.foreign', detail: { file: 'autre.pdf' } },
  });
});

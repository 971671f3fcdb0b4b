import { createHash } from 'node:crypto';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts, type PDFRef, type SaveOptions } from 'pdf-lib';
import { expect, test } from 'vitest';
import { PdfFile } from '../../../../electron/pdf/reader/pdf-file.ts';
import { textOf, type Value } from '../../../../electron/pdf/reader/pdf-value.ts';
import { readPages } from '../../../../electron/pdf/reader/read-pages.ts';
import { typesetMemo } from '../../../../electron/pdf/typeset-memo.ts';
import type { PrintExhibit, PrintResult } from '../../../../shared/memo/print-job.ts';
import { originalsIn, readPdf, searchable, type ReadPdf } from '../read-pdf.ts';
import { paragraph, sampleJob } from '../sample-job.ts';

async function exported(bytes: Uint8Array): Promise<{ result: PrintResult; pdf: ReadPdf }> {
  const exhibit: PrintExhibit = {
    sourceId: 'a',
    number: 1,
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
  };
  const document = { type: 'doc', content: [paragraph('Un mot.')] };
  const result = await typesetMemo(await sampleJob('fr', { document, exhibits: [exhibit], passages: [] }));
  return { result, pdf: await readPdf(result.bytes) };
}

async function made(
  draw: (document: PDFDocument) => Promise<void> | void,
  options: SaveOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  await draw(document);
  return document.save(options);
}

/** Place of a point of the page as it is seen, from its upper left corner. */
function seen({ view, rotate }: ReadPdf['pages'][number], x: number, y: number): { left: number; top: number } {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  switch (rotate) {
    case 90:
      return { left: y - y0, top: x - x0 };
    case 180:
      return { left: x1 - x, top: y - y0 };
    case 270:
      return { left: y1 - y, top: x1 - x };
    default:
      return { left: x - x0, top: y1 - y };
  }
}

test.each([0, 90, 180, 270])('the stamp stands upright above a page turned by %i degrees', async (angle) => {
  const bytes = await made(async (document) => {
    const page = document.addPage([400, 600]);
    page.setRotation(degrees(angle));
    page.drawText('x', { x: 1, y: 1, size: 8, font: await document.embedFont(StandardFonts.Helvetica) });
  });
  const { pdf } = await exported(bytes);
  const page = pdf.pages[1];
  const stamp = page?.pieces.find(({ text }) => text.includes('Pièce'));
  const place = page && stamp ? seen(page, stamp.x, stamp.y) : { left: 0, top: 999 };
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page?.view ?? [];
  const area = Math.round((x1 - x0) * (y1 - y0));
  expect([page?.rotate, place.top < 20, place.left > 60, area > 400 * 600, area < 400 * 600 * 1.08]).toEqual([
    angle,
    true,
    true,
    true,
    true,
  ]);
});

test('nothing of the page is covered: the band is above all that was seen, and the crop box is kept', async () => {
  const bytes = await made((document) => {
    const page = document.addPage([500, 700]);
    page.setCropBox(50, 60, 300, 400);
  });
  const { pdf } = await exported(bytes);
  const [x0, y0, x1, y1 = 0] = pdf.pages[1]?.view ?? [];
  expect([x0, y0, x1, y1 > 460, y1 < 490]).toEqual([50, 60, 350, true, true]);
});

test('a protection without password is no obstacle, one with a password is told', async () => {
  const protectedBy = async (userPassword: string): Promise<Uint8Array> => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage().drawText('Texte chiffre', { font: await document.embedFont(StandardFonts.Helvetica) });
    document.encrypt({ userPassword, ownerPassword: 'maître', permissions: {} });
    return document.save();
  };
  const open = await exported(await protectedBy(''));
  const closed = await exported(await protectedBy('secret'));
  expect([
    open.result.problems,
    searchable(open.pdf.pages[1]?.text ?? '').includes('Texte chiffre'),
    closed.result.problems,
    originalsIn(closed.pdf).map(({ name }) => name),
  ]).toEqual([
    [],
    true,
    [{ code: 'export.exhibit-unmergeable', detail: { number: 1, reason: 'document protégé par un mot de passe' } }],
    ['recue.pdf'],
  ]);
});

test('links inside an exhibit still lead to its own pages, and nothing in it can act by itself', async () => {
  const bytes = await made((document) => {
    const [first, second] = [document.addPage([300, 300]), document.addPage([300, 300])];
    const { context } = document;
    const inside = context.register(
      context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 50, 50], Dest: [second.ref, 'Fit'] }),
    );
    const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
    const active = context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [60, 10, 90, 50], A: script }));
    first.node.set(PDFName.of('Annots'), context.obj([inside, active]));
    first.node.set(PDFName.of('AA'), context.obj({ O: script }));
  });
  const { result, pdf } = await exported(bytes);
  const reloaded = await PDFDocument.load(result.bytes);
  const words = reloaded.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join(' ');
  expect([
    pdf.links.filter(({ page, targetPage }) => page === 2 && targetPage === 3).length,
    words.includes('JavaScript'),
    reloaded.getPageCount(),
  ]).toEqual([1, false, 3]);
});

test('pages that share their resources are stamped each with its own number', async () => {
  const source = await made(async (document) => {
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (let i = 0; i < 3; i++) document.addPage([300, 300]).drawText(`feuille ${i}`, { x: 10, y: 100, size: 9, font });
    const pages = document.getPages();
    const shared = document.context.register(pages[0]?.node.Resources() ?? document.context.obj({}));
    for (const page of pages) page.node.set(PDFName.of('Resources'), shared);
  });
  const { pdf } = await exported(source);
  expect(pdf.pages.slice(1).map(({ text }) => /p\. (\d \/ \d)/u.exec(searchable(text))?.[1])).toEqual([
    '1 / 3',
    '2 / 3',
    '3 / 3',
  ]);
});

test.each([
  ['nothing', Buffer.from('')],
  ['a text', Buffer.from('Ceci n’est pas un PDF.')],
  ['half a file', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n')],
])('%s in place of a PDF makes one page that says so', async (_, bytes) => {
  const { result, pdf } = await exported(bytes);
  expect([
    pdf.pages.length,
    result.problems.map(({ code }) => code),
    searchable(pdf.pages[1]?.text ?? '').includes('ne peut être reproduite ici'),
  ]).toEqual([2, ['export.exhibit-unmergeable'], true]);
});

test('a layer that the exhibit does not show stays hidden, and an annotation on it is left out', async () => {
  const bytes = await made((document) => {
    const page = document.addPage([400, 600]);
    const { context, catalog } = document;
    const layer = (name: string): PDFRef => context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }));
    const [shown, hidden] = [layer('Plan'), layer('Variante')];
    catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [shown, hidden], D: { OFF: [hidden] } }));
    page.node.set(PDFName.of('Resources'), context.obj({ Properties: { A: shown, B: hidden } }));
    page.node.set(
      PDFName.of('Contents'),
      context.register(context.flateStream('/OC /B BDC 1 0 0 rg 0 0 400 600 re f EMC')),
    );
    const looks = context.register(
      context.flateStream('0 0 9 9 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }),
    );
    page.node.addAnnot(
      context.register(context.obj({ Subtype: 'Stamp', Rect: [0, 0, 9, 9], AP: { N: looks }, OC: hidden })),
    );
  });
  const { result } = await exported(bytes);
  const file = new PdfFile(result.bytes);
  const catalog = file.dictionary(file.trailer.get('Root'));
  const usual = file.dictionary(file.dictionary(catalog?.get('OCProperties'))?.get('D'));
  const off = file.resolve(usual?.get('OFF'));
  const names = (Array.isArray(off) ? off : []).map((one: Value) => textOf(file.dictionary(one)?.get('Name')));
  const page = readPages(file)[1]?.dictionary;
  const forms = file.dictionary(file.dictionary(page?.get('Resources'))?.get('XObject'));
  expect([names, [...(forms?.keys() ?? [])]]).toEqual([['Variante'], ['E']]);
});

test('what was written into a field is drawn, though its program left that to the reader', async () => {
  const bytes = await made(
    async (document) => {
      const field = document.getForm().createTextField('nom');
      field.setText('Batival');
      field.addToPage(document.addPage([400, 600]), { x: 50, y: 300, width: 200, height: 24 });
      await document.flush();
      for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
    },
    { updateFieldAppearances: false },
  );
  const { result, pdf } = await exported(bytes);
  expect([result.problems, pdf.pages[1]?.pieces.map(({ text }) => text).join(' ')]).toEqual([
    [],
    expect.stringContaining('Batival'),
  ]);
});

test('a broken file is reproduced as far as it can be read, and that is told with its original beside it', async () => {
  const whole = await made((document) => {
    for (let page = 0; page < 3; page++) document.addPage([400, 600]);
  });
  const { result, pdf } = await exported(whole.subarray(0, whole.length - 40));
  expect(result.problems).toEqual([{ code: 'export.exhibit-mended', detail: { number: 1, pages: 3 } }]);
  expect(originalsIn(pdf).map(({ name }) => name)).toEqual(['recue.pdf']);
});

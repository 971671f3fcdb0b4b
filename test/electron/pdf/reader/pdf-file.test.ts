import fc from 'fast-check';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { ObjectTable } from '../../../../electron/pdf/document/object-table.ts';
import { openPdf } from '../../../../electron/pdf/exhibits/open-pdf.ts';
import { PdfFile } from '../../../../electron/pdf/reader/pdf-file.ts';
import { readPages } from '../../../../electron/pdf/reader/read-pages.ts';
import { isDictionary, numberOf, serialise, textOf, Raw } from '../../../../electron/pdf/reader/pdf-value.ts';
import { Parser } from '../../../../electron/pdf/reader/parser.ts';

async function sample(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let i = 0; i < 3; i++) document.addPage([300, 400]).drawText(`feuille ${i}`, { x: 20, y: 200, size: 10, font });
  document.getPages()[1]?.setRotation(degrees(90));
  return document.save({ useObjectStreams });
}

test.each([true, false])('pages are read in order with what they inherit (object streams: %s)', async (packed) => {
  const file = new PdfFile(await sample(packed));
  const pages = readPages(file).map(({ dictionary }) => [
    serialise(file.resolve(dictionary.get('MediaBox')), () => 0),
    numberOf(file.resolve(dictionary.get('Rotate'))) || 0,
    isDictionary(file.resolve(dictionary.get('Resources'))),
  ]);
  expect(pages).toEqual([
    ['[0 0 300 400]', 0, true],
    ['[0 0 300 400]', 90, true],
    ['[0 0 300 400]', 0, true],
  ]);
});

test('values keep the bytes that they had, and strings their characters', () => {
  const source = '<</A(par\\(en\\)th\\350se)/B<FEFF00E9>/C[1 -2.5 .5 true null 12 0 R]/D/Nom#20x/E<</F()>>>>';
  const value = new Parser(Buffer.from(source, 'latin1')).value();
  expect(serialise(value, ({ number }) => number)).toBe(source.replace('[1', '[1').replace('>>>>', '>>>>'));
  expect([textOf(new Raw('(par\\(en\\)th\\350se)')), textOf(new Raw('<FEFF00E9>'))]).toEqual(['par(en)thèse', 'é']);
});

test('a damaged file is told or mended, never a fault and never an endless loop', async () => {
  const whole = await sample(true);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const table = new ObjectTable();
        const opened = await openPdf(table, bytes);
        if (!opened.ok)
          expect([opened.reason === 'damaged' || opened.reason === 'encrypted', table.last]).toEqual([true, 0]);
        else expect(opened.pages.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60, seed: 3 },
  );
});

test('what an annotation shows becomes part of the page; what is hidden does not', async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([300, 300]);
  const { context } = document;
  const look = context.register(
    context.stream('0 0 10 10 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }),
  );
  const note = (flags: number): unknown =>
    context.obj({ Type: 'Annot', Subtype: 'Stamp', F: flags, Rect: [50, 60, 90, 100], AP: { N: look } });
  page.node.set(PDFName.of('Annots'), context.obj([note(4), note(2)] as never));
  page.node.set(PDFName.of('Tabs'), PDFString.of('x'));
  const opened = await openPdf(new ObjectTable(), await document.save());
  expect(opened.ok && opened.pages[0]?.annotations).toMatchObject({
    kept: [],
    operators: 'q 4 0 0 4 50 60 cm /A0 Do Q\n',
    forms: [['A0', expect.any(Number)]],
  });
});

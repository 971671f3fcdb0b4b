import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pictureToPdf } from '../../../../electron/pdf/exhibits/picture-to-pdf.ts';
import { typesetMemo } from '../../../../electron/pdf/typeset-memo.ts';
import type { PrintExhibit, PrintResult } from '../../../../shared/memo/print-job.ts';
import { makeJpeg, makePng } from '../../../support/documents/image.ts';
import { readPdf } from '../read-pdf.ts';
import { paragraph, sampleJob } from '../sample-job.ts';

const pageOf = async (bytes: Uint8Array): Promise<readonly number[]> => {
  const made = await pictureToPdf(bytes);
  const [page] = (await PDFDocument.load('pdf' in made ? made.pdf : new Uint8Array(0))).getPages();
  return page ? [Math.round(page.getWidth()), Math.round(page.getHeight()), page.getRotation().angle] : [];
};

/** A PNG that says it is larger than it is. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
}

async function exported(bytes: Uint8Array): Promise<PrintResult> {
  const exhibit: PrintExhibit = {
    sourceId: 'a',
    number: 1,
    title: 'Photographie du chantier',
    date: '',
    form: 'copy',
    kind: 'image',
    fileName: 'photo',
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
  return typesetMemo(await sampleJob('fr', { document, exhibits: [exhibit], passages: [] }));
}

test('a picture stands upright on a page of its shape', async () => {
  expect(await pageOf(makePng(40, 20))).toEqual([842, 595, 0]);
  expect(await pageOf(makeJpeg(300, 400))).toEqual([595, 842, 0]);
  expect(await pageOf(makeJpeg(400, 300, 6))).toEqual([842, 595, 90]);
  expect(await pageOf(makeJpeg(400, 300, 3))).toEqual([842, 595, 180]);
  // Mirrored as well: from left to right, then turned.
  expect(await pageOf(makeJpeg(400, 300, 7))).toEqual([842, 595, 90]);
});

test('the exhibit page shows the picture under its stamp, the same each time', async () => {
  const { bytes, pageCount, problems } = await exported(makePng(40, 20));
  const pdf = await readPdf(bytes);
  const last = pdf.pages.at(-1);
  const [left = 0, bottom = 0, right = 0, top = 0] = last?.view ?? [];
  expect({ pageCount, problems, stamp: last?.pieces.map(({ text }) => text).join(' ') }).toEqual({
    pageCount: 2,
    problems: [],
    stamp: expect.stringContaining('Pièce'),
  });
  expect([right - left > 800, top - bottom > 595]).toEqual([true, true]);
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype/Image');
  expect((await exported(makePng(40, 20))).bytes).toEqual(bytes);
});

test('a picture of another format, or a damaged one, is announced and attached', async () => {
  for (const [bytes, reason] of [
    [Buffer.from('GIF89a\u0001\u0000'), 'image d’un format autre que PNG ou JPEG'],
    [makePng(40, 20).subarray(0, 60), 'image endommagée'],
    [makeJpeg(1, 1).subarray(0, 30), 'image endommagée'],
    // A header that promises four thousand million pixels, and one of 200 million in a file of some kilobytes.
    [makeJpeg(65_500, 65_500), 'image endommagée'],
    [withSize(makePng(40, 20), 20_000, 10_000), 'image de plus de 100 millions de points'],
  ] as const) {
    const { problems } = await exported(bytes);
    expect(problems).toEqual([{ code: 'export.exhibit-unmergeable', detail: { number: 1, reason } }]);
  }
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { GreyPicture } from './grey-png.ts';

const PDFJS = path.resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist/build');
const ADDRESS = 'http://golden.invalid';
const DOTS_PER_INCH = 66;

/** The parts of PDF.js that are used inside the page. */
interface PdfJs {
  readonly GlobalWorkerOptions: { workerSrc: string };
  getDocument(source: object): { readonly promise: Promise<PdfDocument> };
}
interface PdfDocument {
  getPage(number: number): Promise<{
    getViewport(options: object): { readonly width: number; readonly height: number };
    render(options: object): { readonly promise: Promise<void> };
  }>;
}

/** Serves PDF.js to a page that has no network. */
export async function openPictures(page: Page): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    if (name.endsWith('.mjs'))
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(PDFJS, name)) });
    else await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pages</title>' });
  });
  await page.goto(`${ADDRESS}/`);
}

const toGrey = ({ width, height, grey }: { width: number; height: number; grey: string }): GreyPicture => ({
  width,
  height,
  levels: new Uint8Array(Buffer.from(grey, 'base64')),
});

/** Draws one page, 1…, of a PDF in greys. */
export const picturePage = async (page: Page, pdf: Uint8Array, number: number): Promise<GreyPicture> =>
  toGrey(
    await page.evaluate(
      async ({ base64, at, scale, address }) => {
        const pdfjs = (await import(`${address}/pdf.min.mjs`)) as PdfJs;
        pdfjs.GlobalWorkerOptions.workerSrc = `${address}/pdf.worker.min.mjs`;
        const data = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
        const sheet = await (await pdfjs.getDocument({ data }).promise).getPage(at);
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await sheet.render({ canvas, viewport }).promise;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let grey = '';
        for (let i = 0; i < pixels.length; i += 4) {
          const light = ((pixels[i] ?? 0) * 0.3 + (pixels[i + 1] ?? 0) * 0.59 + (pixels[i + 2] ?? 0) * 0.11) / 255;
          grey += String.fromCodePoint(Math.round(light * 15));
        }
        return { width: canvas.width, height: canvas.height, grey: btoa(grey) };
      },
      { base64: Buffer.from(pdf).toString('base64'), at: number, scale: DOTS_PER_INCH / 72, address: ADDRESS },
    ),
  );

/** Reads a picture that was kept. */
export const readPicture = async (page: Page, png: Uint8Array): Promise<GreyPicture> =>
  toGrey(
    await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let grey = '';
      for (let i = 0; i < pixels.length; i += 4) grey += String.fromCodePoint(Math.round((pixels[i] ?? 0) / 17));
      return { width: bitmap.width, height: bitmap.height, grey: btoa(grey) };
    }, Buffer.from(png).toString('base64')),
  );

/** pdf.js without a page: no DOM, no canvas, no network; character maps and fonts are read from the program's own files. */
import './without-canvas.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { assetPath } from '../../system/assets.ts';

/** A run of text as pdf.js gives it: `transform` is the text matrix in points, origin at the lower left of the page. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** What a PDF states of itself: its XMP packet (ISO 16684-1), its Info dictionary (ISO 32000-1 § 14.3.3) and the language of its catalog. */
export interface PdfProperties {
  /** By the names of the packet in lower case, `dc:title`; lists joined by commas, empty when it has none such. */
  readonly xmp: (name: string) => string;
  /** `Title`, `CreationDate`. */
  readonly info: (name: string) => string;
  /** `Lang` of the catalog (BCP 47). */
  readonly language: string;
}

export interface OpenPdf {
  readonly pageCount: number;
  /** Pages count from 1. @throws when that page is damaged */
  readItems(page: number): Promise<readonly TextItem[]>;
  /** What the file states of itself. @throws when that is damaged */
  readProperties(): Promise<PdfProperties>;
  close(): Promise<void>;
}

const FOLDERS = { cMapUrl: 'pdfjs/cmaps', standardFontDataUrl: 'pdfjs/standard_fonts', wasmUrl: 'pdfjs/wasm' } as const;

/** Given instead of pdf.js's own, which takes itself for a browser in a utility process of Electron and would fetch. */
class BinaryData {
  async fetch({ kind, filename }: { kind: keyof typeof FOLDERS; filename: string }): Promise<Uint8Array> {
    return new Uint8Array(await readFile(path.join(assetPath(FOLDERS[kind]), path.basename(filename))));
  }
}
/** Nothing is drawn. */
class NoDrawing {
  destroy(): void {}
}

const folderUrl = (name: (typeof FOLDERS)[keyof typeof FOLDERS]): string => `${assetPath(name)}${path.sep}`;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '';

/** @returns `source.encrypted` when a password is asked for, `source.broken` when it is no PDF that can be mended */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf>> {
  const task = getDocument({
    // A copy, because pdf.js takes the memory that it is given.
    data: new Uint8Array(bytes),
    ...Object.fromEntries(Object.entries(FOLDERS).map(([name, folder]) => [name, folderUrl(folder)])),
    BinaryDataFactory: BinaryData,
    CanvasFactory: NoDrawing,
    FilterFactory: NoDrawing,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return succeed({
      pageCount: document.numPages,
      readItems: async (number) => {
        const page = await document.getPage(number);
        try {
          const { items } = await page.getTextContent();
          return items.filter((item) => 'str' in item);
        } finally {
          page.cleanup();
        }
      },
      readProperties: async () => {
        const { info, metadata } = await document.getMetadata();
        const stated = info as Readonly<Record<string, unknown>>;
        const packet = metadata as { get(name: string): unknown } | null;
        return {
          xmp: (name) => textOf(packet?.get(name)).trim(),
          info: (name) => textOf(stated[name]).trim(),
          language: textOf(stated['Language']),
        };
      },
      close: () => task.destroy(),
    });
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException'
      ? fail('source.encrypted')
      : fail('source.broken', { reason: 'PDF' });
  }
}

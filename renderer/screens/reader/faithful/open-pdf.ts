import { getDocument, PDFDataRangeTransport, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
import { readBytes, type OriginalName } from '../../../state/source-document.ts';
import { startPdfWorker } from './pdf-worker.ts';

/** Bytes asked for at a time: a page seldom needs more, and a large scan is not read to its end to show its first page. */
const PIECE = 1024 * 1024;

/** Fetches what pdf.js asks for from the case file. */
class OriginalBytes extends PDFDataRangeTransport {
  readonly #original: OriginalName;
  readonly #fail: (error: unknown) => void;
  constructor(original: OriginalName, size: number, fail: (error: unknown) => void) {
    super(size, null);
    this.#original = original;
    this.#fail = fail;
  }

  override requestDataRange(begin: number, end: number): void {
    // pdf.js takes the memory for itself.
    readBytes(this.#original, begin, end).then((bytes) => this.onDataRange(begin, bytes.slice()), this.#fail);
  }
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): void;
}

const folder = (name: string): string => new URL(`./pdfjs/${name}/`, document.baseURI).href;

/** Opens a source's original, without running anything in it. Rejects when it is no PDF, or asks for a password. */
export async function openPdf(original: OriginalName, size: number): Promise<OpenPdf> {
  const port = startPdfWorker();
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  let refuse: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const task = getDocument({
    range: new OriginalBytes(original, size, (error) => refuse(error)),
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    worker,
    cMapUrl: folder('cmaps'),
    iccUrl: folder('iccs'),
    standardFontDataUrl: folder('standard_fonts'),
    // Letters of a machine's own fonts would stand at the widths of others: the same page everywhere.
    useSystemFonts: false,
    wasmUrl: folder('wasm'),
    useWorkerFetch: true,
    disableWorkerRendering: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): void => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return { document: await Promise.race([task.promise, failed]), close };
  } catch (error) {
    close();
    throw error;
  }
}

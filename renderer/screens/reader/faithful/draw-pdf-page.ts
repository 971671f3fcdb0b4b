import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';

/** Sharper than this costs memory and shows nothing more; larger canvases than this are drawn coarser. */
const SHARPEST = 2;
const LARGEST_CANVAS = 24_000_000;

export interface DrawnPage {
  /** Words as text over the picture of them, to be selected. */
  readonly layer: HTMLElement;
  remove(): void;
}

/**
 * Draws a page and lays its text over it.
 * @param scale CSS pixels per point
 * @param signal gives up
 */
export async function drawPdfPage(
  document: PDFDocumentProxy,
  number: number,
  holder: HTMLElement,
  scale: number,
  signal: AbortSignal,
): Promise<DrawnPage> {
  const page = await document.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale });
  const wanted = Math.min(SHARPEST, Math.max(1, globalThis.devicePixelRatio));
  const ratio = Math.min(wanted, Math.sqrt(LARGEST_CANVAS / (viewport.width * viewport.height)));
  const owner = holder.ownerDocument;
  const canvas = owner.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width * ratio));
  canvas.height = Math.max(1, Math.floor(viewport.height * ratio));
  const layer = owner.createElement('div');
  layer.className = 'pdf-text';
  const rendering = page.render({
    canvas,
    viewport: page.getViewport({ scale: scale * ratio }),
    background: '#ffffff',
  });
  const giveUp = (): void => rendering.cancel();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const [content] = await Promise.all([page.getTextContent(), rendering.promise]);
    signal.throwIfAborted();
    layer.style.setProperty('--total-scale-factor', String(scale));
    await new TextLayer({ textContentSource: content, container: layer, viewport }).render();
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
  holder.replaceChildren(canvas, layer);
  return {
    layer,
    remove: () => {
      // Frees its memory at once rather than at some collection.
      canvas.width = 0;
      holder.replaceChildren();
      page.cleanup();
    },
  };
}

/** Reads a PDF back as its reader would: text by page, links with the page they land on, bookmarks. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, white space folded. */
  readonly pages: readonly string[];
  /** Page of the link and page that it lands on, both from 0; lines of the destination are not told. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  readonly title: string;
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number> {
  const explicit: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) throw new Error(`a destination does not resolve: ${JSON.stringify(destination)}`);
  return document.getPageIndex(explicit[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const links: { from: number; to: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replaceAll(/\s+/gu, ' '),
    );
    for (const annotation of (await page.getAnnotations()) as { subtype: string; dest?: unknown }[]) {
      if (annotation.subtype === 'Link') links.push({ from: number - 1, to: await pageOf(document, annotation.dest) });
    }
  }
  type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;
  const flat = (outline: Outline | null): Outline =>
    (outline ?? []).flatMap((entry) => [entry, ...flat(entry.items as Outline)]);
  const bookmarks = [];
  for (const { title, dest } of flat(await document.getOutline()))
    bookmarks.push({ title, page: await pageOf(document, dest) });
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  await task.destroy();
  return { pages, links, bookmarks, title };
}

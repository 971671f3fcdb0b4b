/** Reads our PDFs back with a reader that shares no code with the writer. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { assetPath } from '../../../electron/system/assets.ts';

export interface ReadLink {
  /** Page that the link stands on, 1…. */
  readonly page: number;
  readonly rect: readonly number[];
  readonly contents: string;
  readonly targetPage: number;
  /** Height of the destination above the page's foot; null for the whole page. */
  readonly targetY: number | null;
}

export interface ReadOutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly kids: readonly ReadOutlineEntry[];
}

export interface ReadPage {
  readonly text: string;
  /** Pieces of text with the height of their baseline. */
  readonly pieces: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly view: readonly number[];
  readonly rotate: number;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly links: readonly ReadLink[];
  readonly outline: readonly ReadOutlineEntry[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly structure: readonly unknown[];
}

type Outline = { readonly title: string; readonly dest: unknown; readonly items: Outline }[] | null;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${assetPath('pdfjs/standard_fonts')}/`,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pageOf = async (destination: unknown): Promise<number> =>
    Array.isArray(destination) ? (await document.getPageIndex(destination[0] as never)) + 1 : 0;
  const pages: ReadPage[] = [];
  const links: ReadLink[] = [];
  const structure: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      pieces: items.map(({ str, transform }) => ({ text: str, x: transform[4] as number, y: transform[5] as number })),
      view: page.view,
      rotate: page.rotate,
    });
    structure.push(await page.getStructTree());
    for (const annotation of (await page.getAnnotations()) as Record<string, unknown>[]) {
      if (annotation['subtype'] !== 'Link') continue;
      const dest = annotation['dest'] as unknown[] | undefined;
      links.push({
        page: number,
        rect: annotation['rect'] as number[],
        contents: (annotation['contentsObj'] as { str: string } | undefined)?.str ?? '',
        targetPage: await pageOf(dest),
        targetY: typeof dest?.[3] === 'number' ? dest[3] : null,
      });
    }
  }
  const readOutline = async (entries: Outline): Promise<ReadOutlineEntry[]> => {
    const read: ReadOutlineEntry[] = [];
    for (const { title, dest, items } of entries ?? [])
      read.push({ title, page: await pageOf(dest), kids: await readOutline(items) });
    return read;
  };
  const attachments: { name: string; bytes: Uint8Array }[] = [];
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    attachments.push({ name: filename, bytes: (await document.getAttachmentContent(id)) as Uint8Array });
  }
  const result: ReadPdf = {
    pages,
    links,
    structure,
    outline: await readOutline(await document.getOutline()),
    info: (await document.getMetadata()).info as Record<string, unknown>,
    labels: (await document.getPageLabels()) ?? [],
    attachments,
  };
  await task.destroy();
  return result;
}

/** Attached originals: neither the manifest nor extracted texts. */
export const originalsIn = ({ attachments }: ReadPdf): ReadPdf['attachments'] =>
  attachments.filter(({ name }) => name !== 'manifest.json' && !name.endsWith('.txt'));

/** Words with single blanks. A word that is divided at a line's end stays divided: the reader leaves soft hyphens out. */
export const searchable = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Without any blank, so that words divided between lines are found too. */
export const solid = (text: string): string => text.replaceAll(/\s/gu, '');

import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFPageLeaf, PDFRef } from 'pdf-lib';
import type { ObjectTable } from '../document/object-table.ts';

/** Pages of an exhibit's own PDF, already part of our document; or why it cannot be. */
export type OpenedPdf =
  | { readonly ok: true; readonly pages: readonly { readonly ref: PDFRef; readonly leaf: PDFPageLeaf }[] }
  | { readonly ok: false; readonly reason: 'encrypted' | 'damaged' };

const name = (text: string): PDFName => PDFName.of(text);
/** Actions that would run a program, or reach out of the document, on the reader's machine. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'GoToE',
  'RichMediaExecute',
]);

/** Takes away what acts by itself and what leads into structures that stay behind; everything that is seen stays. */
function makeInert(page: PDFPageLeaf): void {
  for (const key of ['AA', 'StructParents', 'B', 'Tabs']) page.delete(name(key));
  for (const entry of page.Annots()?.asArray() ?? []) {
    const annotation = page.context.lookup(entry);
    if (!(annotation instanceof PDFDict)) continue;
    annotation.delete(name('AA'));
    annotation.delete(name('StructParent'));
    const kind = annotation.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('S'), PDFName)?.decodeText();
    if (kind !== undefined && ACTIVE.has(kind)) annotation.delete(name('A'));
  }
}

/** A page without a usable size cannot be stamped. */
function isUsable(page: PDFPageLeaf): boolean {
  const { width, height } = page.MediaBox().asRectangle();
  return Number.isFinite(width) && Number.isFinite(height) && width > 1 && height > 1;
}

/**
 * Copies all pages of a PDF into our document's objects, each object once. Nothing stays behind when it fails.
 * Protection that asks for no password to open the document is no obstacle.
 */
export async function openPdf(table: ObjectTable, bytes: Uint8Array): Promise<OpenedPdf> {
  const { context } = table;
  const before = context.largestObjectNumber;
  try {
    const source = await PDFDocument.load(bytes, {
      updateMetadata: false,
      password: '',
      parseSpeed: Number.POSITIVE_INFINITY,
      throwOnInvalidObject: false,
    });
    const copier = PDFObjectCopier.for(source.context, context);
    const leaves = source.getPages().map(({ ref, node }) => {
      makeInert(node);
      if (!isUsable(node)) throw new Error('page without size');
      return ref;
    });
    if (leaves.length === 0) throw new Error('no page');
    const pages = leaves.map((leaf) => {
      // The page itself, not a copy of it, is what links inside the exhibit point to.
      const ref = copier.copy(leaf);
      const copy = context.lookup(ref);
      if (!(copy instanceof PDFPageLeaf)) throw new Error('no page');
      return { ref, leaf: copy };
    });
    return { ok: true, pages };
  } catch (error) {
    forgetSince(table, before);
    const encrypted = error instanceof Error && /encrypt|password/iu.test(`${error.name} ${error.message}`);
    return { ok: false, reason: encrypted ? 'encrypted' : 'damaged' };
  }
}

function forgetSince({ context }: ObjectTable, before: number): void {
  for (const [ref] of context.enumerateIndirectObjects()) if (ref.objectNumber > before) context.delete(ref);
}

import type { decodePDFRawStream, PDFDocument, PDFPage, PDFRawStream } from 'pdf-lib';
import type { ObjectTable } from '../document/object-table.ts';
import { EncryptedPdf, PdfFile } from '../reader/pdf-file.ts';
import { isArray, isDictionary, nameOf, numberOf, type Dictionary } from '../reader/pdf-value.ts';
import { readPages } from '../reader/read-pages.ts';
import { MalformedPdf } from '../reader/parser.ts';
import { UnseenField } from './flatten-annotations.ts';
import { ObjectCopier } from './copy-objects.ts';
import { copyLayers, readLayers, type Layers } from './layers.ts';
import { takePage, type TakenPage } from './take-page.ts';

/** What of an exhibit keeps a document from a level of PDF/A: it does not say that it has one, a font is missing, its colours are another device's. */
export type ArchiveFault = 'undeclared' | 'fonts' | 'colours';

/** Pages of an exhibit's own PDF, already part of our document; or why they cannot be. */
export type OpenedPdf =
  | {
      readonly ok: true;
      readonly pages: readonly TakenPage[];
      readonly faults: readonly ArchiveFault[];
      /** Signatures that are good only in the original. */
      readonly signed: boolean;
      readonly layers: Layers;
      /** The file was broken: this is what could be read of it. */
      readonly mended: boolean;
    }
  | { readonly ok: false; readonly reason: 'encrypted' | 'damaged' | 'dynamicForm' };

/**
 * Copies all pages of a PDF into our document's objects, each object once. Nothing stays behind when it fails.
 * Protection that asks for no password to open the document is no obstacle; files that need mending or deciphering are written anew first.
 */
export async function openPdf(table: ObjectTable, bytes: Uint8Array): Promise<OpenedPdf> {
  const before = table.mark();
  let [isBroken, isUnseen] = [true, false];
  try {
    return takePages(table, new PdfFile(bytes), true);
  } catch (error) {
    table.goBack(before);
    isUnseen = error instanceof UnseenField;
    isBroken = !isUnseen && !(error instanceof EncryptedPdf);
    if (
      !(
        error instanceof MalformedPdf ||
        error instanceof EncryptedPdf ||
        error instanceof RangeError ||
        error instanceof UnseenField
      )
    )
      throw error;
  }
  const mended = await mend(bytes, isUnseen);
  if (!('bytes' in mended)) return { ok: false, reason: mended.reason };
  try {
    const opened = takePages(table, new PdfFile(mended.bytes), false);
    return opened.ok ? { ...opened, mended: isBroken } : opened;
  } catch {
    table.goBack(before);
    return { ok: false, reason: 'damaged' };
  }
}

function takePages(table: ObjectTable, file: PdfFile, isStrict: boolean): OpenedPdf {
  const catalog = file.dictionary(file.trailer.get('Root'));
  const form = file.dictionary(catalog?.get('AcroForm'));
  // Without the program that wrote it, all that such a form shows is a page that asks for that program.
  if (form?.has('XFA') === true && textOfValue(catalog?.get('NeedsRendering')) === 'true')
    return { ok: false, reason: 'dynamicForm' };
  const pages = readPages(file);
  const numbers = new Map(pages.map(({ number }) => [number, table.allocate()]));
  const copier = new ObjectCopier(file, table, numbers);
  const layers = readLayers(file, catalog);
  const taken = pages.map(({ number, dictionary }) =>
    takePage({ file, copier, table, layers, isStrict }, dictionary, numbers.get(number) ?? 0),
  );
  const ownLayers = copyLayers(layers, copier);
  copier.finish();
  const faults = archiveFaults(file, catalog);
  return {
    ok: true,
    pages: taken,
    faults: copier.missesFont ? [...faults, 'fonts'] : faults,
    signed: isSigned(file, form),
    layers: ownLayers,
    mended: false,
  };
}

const textOfValue = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';

/** Bit 1: there are signatures (ISO 32000-1 § 12.7.2). */
function isSigned(file: PdfFile, form: Dictionary | undefined): boolean {
  if (!form) return false;
  if (((numberOf(file.resolve(form.get('SigFlags'))) || 0) & 1) === 0) return false;
  const fields = file.resolve(form.get('Fields'));
  return isArray(fields) && fields.some((field) => isSignature(file, file.dictionary(field), 0));
}

function isSignature(file: PdfFile, field: Dictionary | undefined, depth: number): boolean {
  if (!field || depth > 8) return false;
  if (nameOf(file.resolve(field.get('FT'))) === 'Sig' && isDictionary(file.resolve(field.get('V')))) return true;
  const kids = file.resolve(field.get('Kids'));
  return isArray(kids) && kids.some((kid) => isSignature(file, file.dictionary(kid), depth + 1));
}

/** By what the document says of itself; that it says the truth is between it and its maker. */
function archiveFaults(file: PdfFile, catalog: Dictionary | undefined): ArchiveFault[] {
  const metadata = file.stream(catalog?.get('Metadata'));
  const xmp = metadata && file.decoded(metadata);
  if (!xmp || !/pdfaid:part\s*(?:=\s*["']|>)\s*[123]/u.test(Buffer.from(xmp).toString('latin1'))) return ['undeclared'];
  const intents = file.resolve(catalog?.get('OutputIntents'));
  const [first] = isArray(intents) ? intents : [];
  const profile = file.dictionary(file.dictionary(first)?.get('DestOutputProfile'));
  return profile && numberOf(file.resolve(profile.get('N'))) === 4 ? ['colours'] : [];
}

/** Contents in several streams become one, whatever their filters. */
function joinContents({ node }: PDFPage, decode: typeof decodePDFRawStream): void {
  const contents = node.Contents();
  if (!contents || !('asArray' in contents)) return;
  const parts = contents.asArray().flatMap((entry) => {
    const stream = node.context.lookup(entry);
    return stream && 'contents' in stream
      ? [Buffer.from(decode(stream as PDFRawStream).decode()), Buffer.from('\n')]
      : [];
  });
  const { context } = node;
  node.set(context.obj('Contents'), context.register(context.flateStream(Buffer.concat(parts))));
}

type Mended = { readonly bytes: Uint8Array } | { readonly reason: 'encrypted' | 'damaged' };

/** A value in letters that the field's own font lacks stays unseen, as it was. */
async function drawFieldValues(document: PDFDocument): Promise<void> {
  try {
    document.getForm().updateFieldAppearances();
    // The font that was taken for them is written only now.
    await document.flush();
  } catch {
    // The page is reproduced without it; its original says it.
  }
}

/** Has a forgiving reader open the file and write it anew, plainly. It is loaded only when a file needs it. */
async function mend(bytes: Uint8Array, drawFields: boolean): Promise<Mended> {
  const { PDFDocument, PDFName, PDFObjectCopier, PDFPage, decodePDFRawStream } = await import('pdf-lib');
  try {
    const source = await PDFDocument.load(bytes, {
      updateMetadata: false,
      password: '',
      parseSpeed: Number.POSITIVE_INFINITY,
      throwOnInvalidObject: false,
    });
    const plain = await PDFDocument.create({ updateMetadata: false });
    if (drawFields) await drawFieldValues(source);
    const copier = PDFObjectCopier.for(source.context, plain.context);
    for (const page of source.getPages()) {
      const node = copier.copy(page.node);
      joinContents(plain.addPage(PDFPage.of(node, plain.context.register(node), plain)), decodePDFRawStream);
    }
    // Copied with the same copier: the groups are those that the pages name.
    const layers = source.catalog.get(PDFName.of('OCProperties'));
    if (layers) plain.catalog.set(PDFName.of('OCProperties'), copier.copy(layers));
    return { bytes: await plain.save({ updateFieldAppearances: false, addDefaultPage: false }) };
  } catch (error) {
    const encrypted = error instanceof Error && /encrypt|password/iu.test(`${error.name} ${error.message}`);
    return { reason: encrypted ? 'encrypted' : 'damaged' };
  }
}

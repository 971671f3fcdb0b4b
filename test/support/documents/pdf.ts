/** PDF documents made in memory. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, StandardFonts, type PDFPage } from 'pdf-lib';

export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** Each page a list of lines, placed in points from the lower left of an A4 page. */
export async function makePdf(
  pages: readonly (readonly PdfLine[])[],
  info: { readonly title?: string; readonly author?: string } = {},
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, x = 72, y, size = 12 } of lines) page.drawText(text, { x, y, size, font });
  }
  if (info.title !== undefined) document.setTitle(info.title);
  if (info.author !== undefined) document.setAuthor(info.author);
  return document;
}

/** Lines of one paragraph below one another. */
export const paragraphAt = (y: number, lines: readonly string[], size = 12): PdfLine[] =>
  lines.map((text, index) => ({ text, y: y - index * size * 1.2, size }));

export const pdfBytes = async (pages: readonly (readonly PdfLine[])[]): Promise<Uint8Array> =>
  (await makePdf(pages)).save();

export async function encryptedPdf(): Promise<Uint8Array> {
  const document = await makePdf([[{ text: 'Sous clé', y: 700 }]]);
  document.encrypt({ userPassword: 'secret', ownerPassword: 'maître', permissions: {} });
  return document.save();
}

/** A PDF one of whose pages (counted from 0) is not a page. */
export async function withBadPage(pages: readonly (readonly PdfLine[])[], bad: number): Promise<Uint8Array> {
  const document = await makePdf(pages);
  const page: PDFPage = document.getPage(bad);
  await document.flush();
  document.context.assign(page.ref, PDFNumber.of(3));
  return document.save({ useObjectStreams: false });
}

/** A page of text whose font maps its letters to private characters, as some converters do. */
export async function unreadableLayer(): Promise<Uint8Array> {
  const document = await makePdf([[{ text: 'ABCDEFGH ABCDEFGH', y: 700 }]]);
  await document.flush();
  const differences = PDFArray.withContext(document.context);
  differences.push(PDFNumber.of(65));
  for (let letter = 0; letter < 8; letter++) differences.push(PDFName.of(`uniE00${letter}`));
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'))
      object.set(PDFName.of('Encoding'), document.context.obj({ Type: 'Encoding', Differences: differences }));
  }
  return document.save();
}

/** Only a drawing, as a scan without text layer. */
export async function scannedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawRectangle({ x: 50, y: 50, width: 400, height: 600 });
  return document.save();
}

/** A page with a signature field that is signed, as far as a reader without keys can tell. */
export async function signedPdf(): Promise<Uint8Array> {
  const document = await makePdf([[{ text: 'Acte signe', y: 700 }]]);
  const { context } = document;
  const value = context.register(
    context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached' }),
  );
  const field = context.register(
    context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], F: 132, V: value }),
  );
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([field]));
  document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return document.save();
}

/** A form that only the program which wrote it can draw: its one page asks for that program. */
export async function dynamicForm(): Promise<Uint8Array> {
  const document = await makePdf([[{ text: 'Please wait...', y: 700 }]]);
  const { context, catalog } = document;
  const template = context.register(context.flateStream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: template }));
  catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
  return document.save();
}

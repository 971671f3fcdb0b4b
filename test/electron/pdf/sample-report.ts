import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';

export const REPORT_PAGES = [
  ['Rapport de visite', 'La visite du chantier a eu lieu le 4 mars 2021 en presence des deux entreprises.'],
  ['Constatations', 'La dalle presente une fissure traversante de douze centimetres au droit du poteau 7.'],
] as const;

/** A PDF as an expert's office would send it: two pages, the second one turned by a quarter. */
export async function reportPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [i, [title, sentence]] of REPORT_PAGES.entries()) {
    const page = document.addPage([595, 842]);
    page.drawText(title, { x: 60, y: 780, size: 18, font });
    page.drawText(sentence, { x: 60, y: 740, size: 10, font });
    page.drawText('Cabinet Aubrac', { x: 480, y: 822, size: 9, font });
    if (i === 1) page.setRotation(degrees(90));
  }
  return document.save({ useObjectStreams: false });
}

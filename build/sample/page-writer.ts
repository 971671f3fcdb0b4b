/** A small flowing page writer for the sample's PDF documents: headings, paragraphs, lists and a table, with page furniture. */
import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from 'pdf-lib';

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] };

export interface Leaflet {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** ISO date printed nowhere; it goes into the file's data. */
  readonly date: string;
  readonly head: string;
  readonly foot: string;
  /** "Page {page} sur {pages}". */
  readonly numbering: string;
  readonly blocks: readonly Block[];
}

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = { left: 76, right: 76, top: 92, bottom: 84 };
const INK = rgb(0.1, 0.1, 0.12);
const FAINT = rgb(0.42, 0.42, 0.46);
const COLUMN = A4.width - MARGIN.left - MARGIN.right;

const STYLES = {
  title: { size: 18, leading: 23, before: 0, after: 12, face: 'bold', indent: 0 },
  heading: { size: 12, leading: 16, before: 14, after: 5, face: 'bold', indent: 0 },
  paragraph: { size: 10.5, leading: 15.2, before: 0, after: 7, face: 'regular', indent: 0 },
  item: { size: 10.5, leading: 15.2, before: 0, after: 4, face: 'regular', indent: 16 },
  note: { size: 9, leading: 12.5, before: 2, after: 6, face: 'italic', indent: 0 },
} as const;

interface Faces {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly italic: PDFFont;
  readonly furniture: PDFFont;
}

function wrap(text: string, face: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Only the plain space is a break: a no-break space keeps a sum and its unit on one line.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && face.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Draws the blocks down as many A4 pages as they need. The same leaflet gives the same bytes. */
export async function writeLeaflet(leaflet: Leaflet): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const faces: Faces = {
    regular: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
    italic: await pdf.embedFont(StandardFonts.TimesRomanItalic),
    furniture: await pdf.embedFont(StandardFonts.Helvetica),
  };
  const pages: PDFPage[] = [];
  let page = pdf.addPage([A4.width, A4.height]);
  let y = A4.height - MARGIN.top;
  pages.push(page);
  const room = (height: number): void => {
    if (y - height >= MARGIN.bottom) return;
    page = pdf.addPage([A4.width, A4.height]);
    pages.push(page);
    y = A4.height - MARGIN.top;
  };
  const rule = (at: number, thickness = 0.4): void =>
    page.drawLine({
      start: { x: MARGIN.left, y: at },
      end: { x: A4.width - MARGIN.right, y: at },
      thickness,
      color: FAINT,
    });

  for (const block of leaflet.blocks) {
    if (block.kind === 'table') {
      for (const [index, row] of block.rows.entries()) {
        const face = index === 0 ? faces.bold : faces.regular;
        const cells = row.map((cell, column) => wrap(cell, face, 9.5, (block.widths[column] ?? 0) * COLUMN - 8));
        const height = Math.max(...cells.map((lines) => lines.length)) * 12.5 + 6;
        room(height + 2);
        let x = MARGIN.left;
        for (const [column, lines] of cells.entries()) {
          for (const [at, line] of lines.entries())
            page.drawText(line, { x, y: y - 11 - at * 12.5, size: 9.5, font: face, color: INK });
          x += (block.widths[column] ?? 0) * COLUMN;
        }
        y -= height;
        rule(y + 1, index === 0 ? 0.8 : 0.4);
      }
      y -= 10;
      continue;
    }
    const style = STYLES[block.kind];
    const face = faces[style.face];
    const lines = wrap(block.text, face, style.size, COLUMN - style.indent);
    y -= style.before;
    // A heading stays with the first lines that follow it.
    room(block.kind === 'heading' ? style.leading + 34 : Math.min(lines.length, 2) * style.leading);
    for (const [index, line] of lines.entries()) {
      room(style.leading);
      y -= style.leading;
      if (block.kind === 'item' && index === 0)
        page.drawText('–', { x: MARGIN.left + 3, y, size: style.size, font: face, color: INK });
      page.drawText(line, { x: MARGIN.left + style.indent, y, size: style.size, font: face, color: INK });
    }
    y -= style.after;
  }

  for (const [index, each] of pages.entries()) {
    const numbering = leaflet.numbering.replace('{page}', String(index + 1)).replace('{pages}', String(pages.length));
    const furniture = { size: 8, font: faces.furniture, color: FAINT };
    each.drawText(leaflet.head, { x: MARGIN.left, y: A4.height - 52, ...furniture });
    each.drawLine({
      start: { x: MARGIN.left, y: A4.height - 60 },
      end: { x: A4.width - MARGIN.right, y: A4.height - 60 },
      thickness: 0.4,
      color: FAINT,
    });
    each.drawText(leaflet.foot, { x: MARGIN.left, y: 46, ...furniture });
    const width = faces.furniture.widthOfTextAtSize(numbering, 8);
    each.drawText(numbering, { x: A4.width - MARGIN.right - width, y: 46, ...furniture });
  }

  pdf.setTitle(leaflet.title);
  pdf.setAuthor(leaflet.author);
  pdf.setLanguage(leaflet.language);
  pdf.setProducer('Greffier sample');
  pdf.setCreationDate(new Date(leaflet.date));
  pdf.setModificationDate(new Date(leaflet.date));
  return pdf.save({ useObjectStreams: false });
}

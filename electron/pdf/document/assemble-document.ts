import type { Problem } from '../../../shared/kernel/result.ts';
import type { PrintResult } from '../../../shared/memo/print-job.ts';
import type { DrawingContext } from '../draw/canvas.ts';
import { drawPages } from '../draw/draw-pages.ts';
import { OperatorBuffer } from '../draw/operator-buffer.ts';
import { shapeStamp } from '../draw/stamp.ts';
import { drawExhibitPage, exhibitPart } from '../exhibits/draw-exhibit-page.ts';
import { stampText } from '../exhibits/stamp-text.ts';
import { MISSING_GLYPH, type Face } from '../fonts/face.ts';
import { reachedBy } from './conformance.ts';
import { gatherAnchors } from './anchors.ts';
import type { DocumentParts, PlacedExhibit } from './document-parts.ts';
import { embedFace } from './embed-fonts.ts';
import { writeInfo } from './metadata.ts';
import { runningMatter, stampMatter } from './running-matter.ts';
import { StructureTree } from './structure-tree.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeFile } from './write-file.ts';

/** Every page gets its object number before anything is drawn: that is what links need. */
function placeExhibits({ table, exhibits, pages }: DocumentParts): PlacedExhibit[] {
  let firstPage = pages.length + 1;
  return exhibits.map((prepared) => {
    const numbers =
      prepared.kind === 'merged'
        ? prepared.pages.map(({ number }) => number)
        : prepared.pages.map(() => table.allocate());
    const placed = { prepared, numbers, firstPage };
    firstPage += numbers.length;
    return placed;
  });
}

/** Tells each missing character and each unbreakable line once, with the first page that has it. */
function createReport(problems: Problem[]): DrawingContext['report'] {
  const told = new Set<string>();
  return (code, what, page) => {
    if (told.has(`${code} ${what}`)) return;
    told.add(`${code} ${what}`);
    const point = (what.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const detail =
      code === 'export.glyph-missing'
        ? { character: what, code: `${MISSING_GLYPH} (U+${point})`, page }
        : { text: what, page };
    problems.push({ code, detail });
  };
}

function drawExhibit(parts: DocumentParts, context: DrawingContext, exhibit: PlacedExhibit, parent: number): void {
  const { job, composition } = parts;
  const { prepared, numbers, firstPage } = exhibit;
  if (prepared.kind === 'merged') {
    const part = exhibitPart(job.language, prepared.exhibit);
    for (const [i, taken] of prepared.pages.entries()) {
      const text = stampText(job, prepared.exhibit.number, i + 1, numbers.length);
      drawExhibitPage(context, taken, {
        stamp: shapeStamp(composition.faces, text),
        place: job.stamp.place,
        parent,
        part,
        language: job.language,
        exhibit: prepared.exhibit,
        page: i + 1,
        total: numbers.length,
      });
    }
    return;
  }
  drawPages(context, composition, prepared.pages, {
    numbers,
    parent,
    firstPage,
    pageNumbers: new Map(),
    running: (index) => stampMatter(parts, context.fontNames, exhibit, index),
  });
}

/** Draws every page and writes the file. */
export function assembleDocument(parts: DocumentParts): PrintResult {
  const { job, table, composition, problems, progress } = parts;
  const memoNumbers = parts.pages.map(() => table.allocate());
  const exhibits = placeExhibits(parts);
  const numbers = [...memoNumbers, ...exhibits.flatMap((exhibit) => exhibit.numbers)];
  const faces: Face[] = Object.values(composition.faces);
  const fontNumbers = faces.map(() => table.allocate());
  const parent = table.allocate();
  const anchors = gatherAnchors(parts, memoNumbers, exhibits);
  const context: DrawingContext = {
    page: composition.page,
    buffer: new OperatorBuffer(),
    table,
    tree: new StructureTree(table),
    anchors,
    fontNames: new Map(faces.map((face, i) => [face, `F${i}`])),
    fonts: table.allocate(),
    resources: table.allocate(),
    places: new Map(),
    contents: new Map(),
    report: createReport(problems),
  };
  progress(0, numbers.length);
  drawPages(context, composition, parts.pages, {
    numbers: memoNumbers,
    parent,
    firstPage: 1,
    pageNumbers: new Map(memoNumbers.map((number, i) => [number, i + 1])),
    running: runningMatter(parts),
  });
  for (const exhibit of exhibits) {
    progress(exhibit.firstPage - 1, numbers.length);
    drawExhibit(parts, context, exhibit, parent);
  }
  const used = faces.flatMap((face, i) => (face.glyphs.length > 1 ? [{ face, i, number: fontNumbers[i] ?? 0 }] : []));
  for (const { face, number } of used) embedFace(table, face, number);
  table.set(context.fonts, `<<${used.map(({ i, number }) => `/F${i} ${number} 0 R`).join('')}>>`);
  table.set(context.resources, `<</Font ${context.fonts} 0 R>>`);
  table.set(
    parent,
    `<</Type/Pages/Count ${numbers.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
  );
  const conformance = reachedBy(parts.exhibits);
  const catalog = writeCatalog(parts, context, { parent, exhibits, memoNumbers, conformance });
  const bytes = writeFile(table, catalog, writeInfo(table, job));
  progress(numbers.length, numbers.length);
  return { bytes, pageCount: numbers.length, problems, conformance };
}

import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFPageLeaf } from 'pdf-lib';
import { drawStamp, type Stamp } from '../draw/stamp.ts';
import { rectangle } from '../document/pdf-values.ts';
import type { DrawingContext } from '../draw/canvas.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const QUARTERS = [0, 90, 180, 270] as const;
type Quarter = (typeof QUARTERS)[number];

const name = (text: string): PDFName => PDFName.of(text);
const USUAL_WIDTH = 595.28;
/** Around the stamp, in points at scale 1. */
const MARGIN = 4;

function rotationOf(page: PDFPageLeaf): Quarter {
  const turns = Math.round((page.Rotate()?.asNumber() ?? 0) / 90);
  return QUARTERS[((turns % 4) + 4) % 4] ?? 0;
}

/** The page as it is seen: the crop box as far as it lies on the medium. */
function visibleBox(page: PDFPageLeaf): Box {
  const media = page.MediaBox().asRectangle();
  const crop = page.CropBox()?.asRectangle() ?? media;
  const x = Math.max(media.x, crop.x);
  const y = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y;
  return width > 1 && height > 1 ? { x, y, width, height } : media;
}

/** The page with a band added at the edge that is on top when it is seen. */
function withBand({ x, y, width, height }: Box, rotation: Quarter, band: number): Box {
  switch (rotation) {
    case 0:
      return { x, y, width, height: height + band };
    case 90:
      return { x: x - band, y, width: width + band, height };
    case 180:
      return { x, y: y - band, width, height: height + band };
    case 270:
      return { x, y, width: width + band, height };
    default:
      return assertNever(rotation);
  }
}

/** Matrix that puts the stamp upright in the upper right corner as seen; the stamp's own corner is at its lower left. */
function stampMatrix(box: Box, rotation: Quarter, scale: number, stamp: Stamp): readonly number[] {
  const [width, height] = [stamp.width * scale, stamp.height * scale];
  const margin = MARGIN * scale;
  const right = box.x + box.width - margin;
  const top = box.y + box.height - margin;
  switch (rotation) {
    case 0:
      return [scale, 0, 0, scale, right - width, top - height];
    case 90:
      return [0, scale, -scale, 0, box.x + margin + height, top - width];
    case 180:
      return [-scale, 0, 0, -scale, box.x + margin + width, box.y + margin + height];
    case 270:
      return [0, -scale, scale, 0, right - height, box.y + margin + width];
    default:
      return assertNever(rotation);
  }
}

/** A name that the page's own resources do not use. */
function freeName(taken: PDFDict): PDFName {
  for (let i = 0; ; i++) {
    const candidate = name(`Stamp${i}`);
    if (!taken.has(candidate)) return candidate;
  }
}

/** Gives the page a resource dictionary of its own, so that pages that share one do not gather each other's stamps. */
function addResource(context: DrawingContext, page: PDFPageLeaf, form: number): PDFName {
  const { context: objects } = context.table;
  const resources = page.Resources()?.clone(objects) ?? objects.obj({});
  const forms = resources.lookupMaybe(name('XObject'), PDFDict)?.clone(objects) ?? objects.obj({});
  const free = freeName(forms);
  forms.set(free, PDFRef.of(form));
  resources.set(name('XObject'), forms);
  page.set(name('Resources'), resources);
  return free;
}

/**
 * Stamps a page copied from an exhibit: the page grows at its top by a band that holds the stamp, so that no word of it is covered. The
 * stamp is drawn first and the page's own content is clipped to where it was seen before, so that neither can touch the other.
 */
export function stampPage(context: DrawingContext, page: PDFPageLeaf, stamp: Stamp, parent: number): void {
  const { table, fontNames, resources } = context;
  const rotation = rotationOf(page);
  const seen = visibleBox(page);
  const across = rotation === 90 || rotation === 270 ? seen.height : seen.width;
  const scale = Math.min(Math.max(across / USUAL_WIDTH, 0.35), 4, (across - 2 * MARGIN) / stamp.width);
  const whole = withBand(seen, rotation, (stamp.height + 2 * MARGIN) * scale);
  const form = table.addStream(
    `/Type/XObject/Subtype/Form/BBox${rectangle([0, 0, stamp.width, stamp.height])}/Resources ${resources} 0 R`,
    drawStamp(stamp, fontNames),
  );
  const key = addResource(context, page, form).asString();
  const matrix = stampMatrix(whole, rotation, scale, stamp).map((value) => Math.round(value * 1000) / 1000);
  const clip = [seen.x, seen.y, seen.width, seen.height].map((value) => Math.round(value * 1000) / 1000);
  const opening = `/Artifact <</Type/Pagination>> BDC q ${matrix.join(' ')} cm ${key} Do Q EMC\nq ${clip.join(' ')} re W n\n`;
  const start = PDFRef.of(table.addStream('', Buffer.from(opening, 'latin1')));
  const end = PDFRef.of(table.addStream('', Buffer.from('\nQ\n', 'latin1')));
  setContents(context, page, start, end);
  const box = context.table.context.obj(
    [whole.x, whole.y, whole.x + whole.width, whole.y + whole.height].map((value) => PDFNumber.of(value)),
  );
  page.set(name('MediaBox'), box);
  page.set(name('CropBox'), box);
  page.set(name('Parent'), PDFRef.of(parent));
}

function setContents({ table }: DrawingContext, page: PDFPageLeaf, start: PDFRef, end: PDFRef): void {
  const own = page.get(name('Contents'));
  const contents = page.Contents();
  const streams = contents && 'asArray' in contents ? contents.asArray() : own ? [own] : [];
  page.set(name('Contents'), table.context.obj([start, ...streams, end]));
}

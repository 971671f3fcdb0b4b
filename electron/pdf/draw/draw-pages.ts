import { deflate } from '../deflate/deflate.ts';
import type { Composition } from '../layout/composition.ts';
import { setText } from '../layout/composition.ts';
import { TEXT_WIDTH } from '../layout/page-geometry.ts';
import type { LaidPage, PlacedItem } from '../layout/paginate.ts';
import { STYLES } from '../layout/text-styles.ts';
import type { TextLine } from '../layout/text-line.ts';
import { hashStream } from '../document/page-hash.ts';
import { rectangle } from '../document/pdf-values.ts';
import { Canvas, type DrawingContext } from './canvas.ts';

/** A line of a running head or foot; `y` is its top below the top of the text area, negative in the head. */
export interface RunningLine {
  readonly line: TextLine;
  readonly y: number;
  readonly leading: number;
}

/** What stands on every page outside the text area. */
export interface RunningMatter {
  readonly lines: readonly RunningLine[];
  /** y of a rule across the text area, null for none. */
  readonly rule: number | null;
  /** Operators drawn as they are, an artifact: the stamp. */
  readonly stamp: Uint8Array | null;
}

/** The short rule above the notes. */
export const NOTE_RULE = { below: 7.5, width: 96, height: 0.5 } as const;

const DRAWN: LaidPage = { items: [], notes: [], notesTop: 0 };

/**
 * Draws laid pages and lets go of what was on each: a thousand of them need not be held while the file is written.
 * @param numbers object numbers that the pages are to have
 * @param pageNumbers number of the page, 1…, that a page object has: what contents entries print
 */
export function drawPages(
  context: DrawingContext,
  composition: Composition,
  pages: LaidPage[],
  settings: {
    readonly numbers: readonly number[];
    readonly parent: number;
    readonly firstPage: number;
    readonly pageNumbers: ReadonlyMap<number, number>;
    readonly running: (index: number) => RunningMatter;
  },
): void {
  for (const [i, page] of pages.entries()) {
    const number = settings.numbers[i] ?? 0;
    const canvas = new Canvas(context, number, settings.firstPage + i);
    context.buffer.clear();
    for (const placed of page.items) canvas.areas(placed.item.areas, placed.y);
    for (const placed of page.items) drawItem(context, canvas, composition, placed, settings.pageNumbers);
    if (page.notes.length > 0) {
      const rule = {
        x: 0,
        y: NOTE_RULE.below,
        width: NOTE_RULE.width,
        height: NOTE_RULE.height,
        kind: 'rule',
      } as const;
      canvas.areas([rule], page.notesTop);
    }
    for (const placed of page.notes) drawItem(context, canvas, composition, placed, settings.pageNumbers);
    drawRunning(context, canvas, settings.running(i));
    writePage(context, canvas, number, settings.parent);
    pages[i] = DRAWN;
  }
}

function drawItem(
  context: DrawingContext,
  canvas: Canvas,
  composition: Composition,
  { item, y }: PlacedItem,
  pageNumbers: ReadonlyMap<number, number>,
): void {
  for (const { line, y: below, leading, part } of item.lines) canvas.line(line, y + below, leading, part);
  const late = item.latePage;
  if (!late) return;
  const place = context.anchors.find([late.anchor]);
  const page = pageNumbers.get(place?.page ?? 0);
  if (page === undefined) return;
  const link = item.lines.at(-1)?.line.boxes[0]?.target ?? null;
  const style = { ...STYLES.contents, strong: late.strong, size: late.size };
  const [number] = setText(composition, String(page), style, { x: 0, width: 100 }, link);
  if (number) canvas.latePage(late, number, composition.faces.serif, y);
}

function drawRunning({ buffer }: DrawingContext, canvas: Canvas, { lines, rule, stamp }: RunningMatter): void {
  canvas.close();
  for (const { line, y, leading } of lines) canvas.line(line, y, leading, null);
  if (rule !== null) {
    canvas.areas([{ x: 0, y: rule, width: TEXT_WIDTH, height: 0.4, kind: 'light-rule' }], 0);
  }
  canvas.close();
  if (stamp) buffer.text('/Artifact <</Type/Pagination>> BDC ').bytes(stamp).text('EMC\n');
}

function writePage(
  { table, tree, resources, buffer, contents, page }: DrawingContext,
  canvas: Canvas,
  number: number,
  parent: number,
): void {
  canvas.close();
  const bytes = deflate(buffer.content);
  contents.set(number, hashStream(bytes));
  const content = table.addPlainStream('/Filter/FlateDecode', bytes);
  const key = tree.reserveKey();
  tree.setParents(key, canvas.contents);
  const annotations = canvas.annotations.map((annotation) => `${annotation} 0 R`).join(' ');
  table.set(
    number,
    `<</Type/Page/Parent ${parent} 0 R/MediaBox${rectangle([0, 0, page.width, page.height])}/Resources ${resources} 0 R` +
      `/Contents ${content} 0 R/StructParents ${key}/Tabs/S${annotations === '' ? '' : `/Annots[${annotations}]`}>>`,
  );
}

const ELLIPSIS = '…';

/** A text on one line, its end left out when it is longer than the room. */
export function runningLine(
  composition: Composition,
  text: string,
  room: { readonly align: 'left' | 'right'; readonly x: number; readonly width: number; readonly y: number },
): RunningLine[] {
  if (text === '') return [];
  const style = { ...STYLES.small, align: room.align };
  let shown = text;
  for (;;) {
    const lines = setText(composition, shown, style, room);
    if (lines.length <= 1) return lines.map((line) => ({ line, y: room.y, leading: style.leading }));
    const cut = shown.replace(ELLIPSIS, '').replace(/\s*\S+\s*$/u, '');
    if (cut === '') return [];
    shown = cut + ELLIPSIS;
  }
}

/** y of the running head's line box, and of the foot's below the text area. */
export const HEAD_Y = -38;
export const FOOT_BELOW = 30;

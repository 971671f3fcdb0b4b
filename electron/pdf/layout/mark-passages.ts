import type { PrintPassage } from '../../../shared/memo/print-job.ts';
import type { Box } from './paragraph.ts';
import { cutPosition } from './set-lines.ts';
import type { Area, FlowItem, PlacedLine } from './flow-item.ts';

type MarkedPassage = Pick<PrintPassage, 'id' | 'start' | 'end'>;

const BAR = { x: -11, width: 2 } as const;
const TINT_ABOVE = 1.2;

interface Span {
  readonly from: number;
  readonly to: number;
}

const lastOffset = (box: Box | undefined): number =>
  box ? box.offset + box.word.text.replaceAll('\u00ad', '').length : 0;

/** Where the words of a passage stand on a line; null when none of them does. */
function spanOnLine({ line }: PlacedLine, { start, end }: MarkedPassage): Span | null {
  if (!line.boxes.some((box) => box.offset < end && lastOffset(box) > start)) return null;
  let x = line.x;
  let from = Number.NaN;
  let to = Number.NaN;
  for (const [i, box] of line.boxes.entries()) {
    const width = (box.word.width * line.size) / 1000;
    if (box.offset >= 0 && box.offset < end && lastOffset(box) > start) {
      const at = (offset: number): number => x + (cutPosition(box.word, offset - box.offset) * line.size) / 1000;
      const isWhole = box.word.isRightToLeft;
      if (Number.isNaN(from)) from = start > box.offset && !isWhole ? at(start) : x;
      to = end < lastOffset(box) && !isWhole ? at(end) : x + width;
    }
    x += width + (line.gaps[i] === 1 ? line.space : 0);
  }
  return Number.isNaN(from) ? null : { from, to };
}

/**
 * Tints the words of each passage, draws a bar beside their lines, and gives the first of them the anchor `passage:<id>`.
 * Passages that no line holds get no anchor: a citation of them leads to the exhibit's first page.
 */
export function markPassages(items: readonly FlowItem[], passages: readonly MarkedPassage[]): FlowItem[] {
  if (passages.length === 0) return [...items];
  const found = new Set<string>();
  return items.map((item) => {
    const anchors: string[] = [];
    const areas: Area[] = [];
    for (const placed of item.lines) {
      for (const passage of passages) {
        const span = spanOnLine(placed, passage);
        if (!span) continue;
        if (!found.has(passage.id)) anchors.push(`passage:${passage.id}`);
        found.add(passage.id);
        areas.push(...markOf(placed, span));
      }
    }
    return areas.length === 0
      ? item
      : { ...item, anchors: [...item.anchors, ...anchors], areas: [...areas, ...item.areas] };
  });
}

function markOf({ y, leading, line }: PlacedLine, { from, to }: Span): Area[] {
  const top = y + (leading - line.size) / 2 - TINT_ABOVE;
  return [
    { x: from - 1, y: top, width: to - from + 2, height: line.size + 2 * TINT_ABOVE, kind: 'tint' },
    { x: BAR.x, y, width: BAR.width, height: leading, kind: 'bar' },
  ];
}

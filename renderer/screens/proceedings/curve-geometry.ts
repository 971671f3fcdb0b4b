/** Where the curve of a penalty is drawn. Pure: points in, paths out. */
import type { LedgerPoint } from '../../state/ledger.ts';

export const SERIES = ['accrued', 'liquidated', 'paid', 'due'] as const;
export type SeriesName = (typeof SERIES)[number];

export interface Curve {
  readonly name: SeriesName;
  readonly path: string;
  /** Where the last value stands, and where its label does: labels keep a line's height from each other. */
  readonly endY: number;
  readonly labelY: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CurvePlot {
  readonly curves: readonly Curve[];
  /** Minor units at the top of the plot; at least 1. */
  readonly top: number;
  readonly endX: number;
  /** A last stretch on which nothing changes was shortened: the axis is to be drawn broken there. */
  readonly breakX: number | null;
}

const DAY = 86_400_000;
const LABEL_HEIGHT = 14;
/** Share of the drawing kept for a stretch without entries. */
const MARGIN = 0.2;

/**
 * Accrued sums rise day by day and are joined by slopes; the others change on one day and are drawn as steps.
 * @param points in the order of their days, at least one
 * @param isSettled nothing rises any more at the end: years without an entry then take no more room than a margin
 */
export function plotCurve(points: readonly LedgerPoint[], box: Box, isSettled = false): CurvePlot {
  const days = points.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / DAY);
  const [first = 0, end = first] = [days[0], days.at(-1)];
  // The eve of the day asked for is a point too: the last entry stands before it.
  const entry = days.at(-3) ?? end;
  const margin = Math.max(7, (entry - first) * MARGIN);
  const isBroken = isSettled && entry > first && end > entry + margin;
  const last = isBroken ? entry + margin : end;
  const top = Math.max(1, ...points.flatMap((point) => SERIES.map((name) => point[name].minor)));
  const endX = box.width - box.right;
  const x = (day: number): number =>
    last === first ? box.left : box.left + ((Math.min(day, last) - first) / (last - first)) * (endX - box.left);
  const y = (minor: number): number => box.height - box.bottom - (minor / top) * (box.height - box.top - box.bottom);
  const round = (value: number): string => value.toFixed(1);

  const drawn = SERIES.map((name) => {
    const parts = points.map((point, index) => {
      const [atX, atY] = [round(x(days[index] ?? first)), round(y(point[name].minor))];
      if (index === 0) return `M${atX} ${atY}`;
      return name === 'accrued' ? `L${atX} ${atY}` : `H${atX}V${atY}`;
    });
    return { name, path: parts.join(''), endY: y(points.at(-1)?.[name].minor ?? 0) };
  });
  return { curves: spread(drawn), top, endX, breakX: isBroken ? endX - 14 : null };
}

/** Labels from the lowest up, each at least a line above the one before. */
function spread(drawn: readonly Omit<Curve, 'labelY'>[]): Curve[] {
  let free = Number.POSITIVE_INFINITY;
  const placed = new Map<SeriesName, number>();
  for (const { name, endY } of drawn.toSorted((a, b) => b.endY - a.endY)) {
    const labelY = Math.min(endY, free);
    placed.set(name, labelY);
    free = labelY - LABEL_HEIGHT;
  }
  return drawn.map((curve) => ({ ...curve, labelY: placed.get(curve.name) ?? curve.endY }));
}

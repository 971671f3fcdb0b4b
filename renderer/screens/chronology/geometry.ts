/** Where each event of the chronology is drawn. Pure: days and pixels in, rectangles out. */
import { scaleLinear } from 'd3-scale';
import { shorten } from '../../../shared/kernel/shorten.ts';
import type { ChronologyEvent } from './events.ts';

/** The stretch of time in view, in days since 1970-01-01; `to` is not included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const ROW_HEIGHT = 24;
/** A single day must stay visible and clickable at any scale. */
export const SMALLEST_MARK = 8;
const LABEL_GAP = 6;
const CHARACTER_WIDTH = 6.1;
const LONGEST_LABEL = 40;
const SHORTEST_WINDOW = 14;

export interface Mark {
  readonly event: ChronologyEvent;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  /** Cut to fit; the whole title is in the tooltip and in the table. */
  readonly label: string;
  readonly side: 'inside' | 'after' | 'before';
  readonly labelWidth: number;
}

/** All events with a margin of 4 % on each side; two years around `today` when there are none. */
export function fitWindow(events: readonly ChronologyEvent[], today: number): Window {
  const ends = events.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  if (ends.length === 0) return { from: today - 365, to: today + 365 };
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const margin = Math.max((last - first) * 0.04, SHORTEST_WINDOW / 2);
  return { from: first - margin, to: last + margin };
}

/** A window of another length around a day, kept between two weeks and eight centuries. */
export function zoomWindow(window: Window, length: number, around = (window.from + window.to) / 2): Window {
  const kept = Math.min(Math.max(length, SHORTEST_WINDOW), 300_000);
  const share = (around - window.from) / (window.to - window.from);
  return { from: around - share * kept, to: around + (1 - share) * kept };
}

export const panWindow = ({ from, to }: Window, days: number): Window => ({ from: from + days, to: to + days });

/** The same window moved, as little as possible, until it shows an event. */
export function revealEvent(window: Window, { from, to }: Pick<ChronologyEvent, 'from' | 'to'>): Window {
  const length = window.to - window.from;
  const start = from ?? to ?? window.from;
  const end = to ?? from ?? window.to;
  if (start < window.from) return panWindow(window, start - window.from - length * 0.1);
  if (end > window.to) return panWindow(window, Math.min(end - window.to, start - window.from) + length * 0.1);
  return window;
}

/**
 * Puts the events of one lane on as few rows as possible so that neither marks nor labels overlap, in the order given. A label stands inside a
 * span long enough for it, where it stays in view while the span does; else after the mark; else, at the right edge, before it.
 */
export function placeMarks(events: readonly ChronologyEvent[], window: Window, width: number): Mark[] {
  const x = scaleLinear([window.from, window.to], [0, width]);
  const rowEnds: number[] = [];
  return events.map((event) => {
    const opensLeft = event.from === null;
    const opensRight = event.to === null;
    const left = event.from === null ? Math.min(x(event.to ?? window.from) - 60, 0) : x(event.from);
    const right = event.to === null ? Math.max(x(event.from ?? window.to) + 60, width) : x(event.to);
    const markWidth = Math.max(right - left, SMALLEST_MARK);
    const label = shorten(event.label, LONGEST_LABEL);
    const labelWidth = label.length * CHARACTER_WIDTH + LABEL_GAP;
    const isInside = markWidth >= labelWidth + LABEL_GAP * 2;
    const isCut = left < width && left + markWidth + labelWidth > width;
    const side = isInside ? 'inside' : isCut && left - labelWidth >= 0 ? 'before' : 'after';
    const start = side === 'before' ? left - labelWidth : left;
    const end = left + markWidth + (side === 'after' ? labelWidth : 0);
    let row = rowEnds.findIndex((rowEnd) => rowEnd <= start);
    if (row < 0) row = rowEnds.length;
    rowEnds[row] = end + LABEL_GAP * 2;
    return { event, x: left, width: markWidth, row, opensLeft, opensRight, label, side, labelWidth };
  });
}

/** Marks in view, with half a window on each side so that panning does not uncover emptiness. */
export const cullMarks = (marks: readonly Mark[], width: number): Mark[] =>
  marks.filter(
    ({ x, width: markWidth }) => x < width * 1.5 && x + markWidth + LONGEST_LABEL * CHARACTER_WIDTH > -width / 2,
  );

export interface Tick {
  readonly x: number;
  readonly day: number;
  readonly unit: 'year' | 'month' | 'day';
}

const DAY = 86_400_000;
const STEPS: readonly (readonly [Tick['unit'], number, number])[] = [
  ['day', 1, 1],
  ['day', 7, 7],
  ['month', 1, 30.4],
  ['month', 3, 91.3],
  ['month', 6, 182.6],
  ['year', 1, 365.25],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 25, 9131],
  ['year', 50, 18262],
  ['year', 100, 36525],
  ['year', 200, 73050],
  ['year', 500, 182625],
];

/** Ticks on true calendar limits (months and years are not of equal length), at least 64 px apart. */
export function timeTicks(window: Window, width: number): Tick[] {
  const x = scaleLinear([window.from, window.to], [0, width]);
  const daysPerPixel = (window.to - window.from) / Math.max(width, 1);
  const [unit, count] = STEPS.find(([, , days]) => days / daysPerPixel >= 64) ?? STEPS.at(-1) ?? ['year', 500, 182625];
  const ticks: Tick[] = [];
  const start = new Date(window.from * DAY);
  let year = start.getUTCFullYear();
  let month =
    unit === 'year'
      ? 0
      : Math.floor(start.getUTCMonth() / (unit === 'month' ? count : 1)) * (unit === 'month' ? count : 1);
  if (unit === 'year') year = Math.floor(year / count) * count;
  if (unit === 'day') {
    for (let day = Math.floor(window.from / count) * count; day < window.to; day += count)
      if (day >= window.from) ticks.push({ x: x(day), day, unit });
    return ticks;
  }
  for (;;) {
    const at = new Date(0);
    at.setUTCFullYear(year, month, 1);
    const day = at.getTime() / DAY;
    if (day >= window.to) return ticks;
    if (day >= window.from)
      ticks.push({ x: x(day), day, unit: unit === 'month' && at.getUTCMonth() === 0 ? 'year' : unit });
    if (unit === 'year') year += count;
    else month += count;
  }
}

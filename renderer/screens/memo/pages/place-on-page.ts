import type { LiveLayout, LivePage, LiveSpan, LiveWord } from '../../../../shared/domain/live-page.ts';
import type { Pressed } from '../../../editor/find-pressed.ts';
import type { TextPlace } from '../../../editor/page-places.ts';

/** The page, 0…, on which a place of the text is to be looked for first; a block that goes over pages is thought of as even. */
export function likelyPage({ nodePages, pageCount }: LiveLayout, { node, fraction }: TextPlace): number {
  const first = nodePages.slice(0, node + 1).findLast((page) => page > 0) ?? 1;
  const next = nodePages.slice(node + 1).find((page) => page > 0) ?? pageCount;
  const page = first + Math.floor(fraction * Math.max(0, next - first) + 0.001);
  return Math.min(pageCount, page) - 1;
}

/** Height of a place on a page, in points; the head of the page when its block does not stand there. */
export function heightOf(page: LivePage, { node, fraction }: TextPlace): number {
  const span = page.spans.find((one) => one.node === node);
  return span ? span.top + fraction * (span.bottom - span.top) : 0;
}

/** Nothing of the text stands this far from it: the document's own head, or its contents; points. */
const APART = 20;

export interface PressedPlace {
  /** Null where no block of the text stands. */
  readonly place: TextPlace | null;
  readonly pressed: Pressed;
  /** All words at that height. */
  readonly line: string;
}

/** What was pressed on a page: the block, how far into it, the word and its line. */
export function placeAt(page: LivePage, x: number, y: number): PressedPlace {
  const runs = page.runs.filter(({ baseline, size }) => y > baseline - size && y < baseline + size * 0.4);
  const run = runs.find(({ words }) => words.some((one) => isAt(one, x)));
  const at = run?.words.findIndex((one) => isAt(one, x)) ?? -1;
  const textOf = (words: readonly LiveWord[]): string => words.map(({ text }) => text).join(' ');
  const span = closest(page.spans, y);
  const fraction = span ? Math.min(1, Math.max(0, (y - span.top) / Math.max(1, span.bottom - span.top))) : 0;
  return {
    place: span && distance(span, y) < APART ? { node: span.node, fraction } : null,
    pressed: {
      word: run?.words[at]?.text.replace(/[-\u00ad]$/u, '') ?? '',
      before: textOf(run?.words.slice(0, Math.max(at, 0)) ?? []),
      after: textOf(run?.words.slice(at + 1) ?? []),
      note: span?.note ?? 0,
    },
    line: textOf(runs.flatMap(({ words }) => words)),
  };
}

const isAt = (word: LiveWord, x: number): boolean => x >= word.x - 1 && x <= word.x + word.width + 1;
const distance = ({ top, bottom }: LiveSpan, y: number): number => Math.max(top - y, y - bottom, 0);
const closest = (spans: readonly LiveSpan[], y: number): LiveSpan | undefined =>
  spans.toSorted((a, b) => distance(a, y) - distance(b, y))[0];

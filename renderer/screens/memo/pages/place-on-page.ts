import type { LiveLayout, LivePage, LiveSpan } from '../../../../shared/domain/live-page.ts';
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

/** What was pressed on a page: the block, how far into it, and the word. Null where no block stands. */
export function placeAt(
  page: LivePage,
  x: number,
  y: number,
): { readonly place: TextPlace; readonly word: string } | null {
  const span = closest(page.spans, y);
  if (!span) return null;
  const fraction = Math.min(1, Math.max(0, (y - span.top) / Math.max(1, span.bottom - span.top)));
  const line = page.runs.filter(({ baseline, size }) => y > baseline - size && y < baseline + size * 0.4);
  const word = line.flatMap(({ words }) => words).find((one) => x >= one.x - 1 && x <= one.x + one.width + 1);
  return { place: { node: span.node, fraction }, word: word?.text.replace(/[-\u00ad]$/u, '') ?? '' };
}

function closest(spans: readonly LiveSpan[], y: number): LiveSpan | undefined {
  const far = ({ top, bottom }: LiveSpan): number => Math.max(top - y, y - bottom, 0);
  return spans.toSorted((a, b) => far(a) - far(b))[0];
}

import type { PageLine } from './page-lines.ts';

/** Lines at either edge of a page among which its running head and foot are sought. */
const EDGE = 3;
/** On how many pages a line comes back to be one, and on what share of them (left and right pages may differ). */
const PAGES = 3;
const SHARE = 0.3;

/** Page numbers differ, the rest of a running line does not. */
const keyOf = ({ text }: PageLine): string => text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').toLowerCase();
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:page\s*|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** Heads, feet and numbers that pages repeat at the same height: about the document, not of its text. */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const found = new Map<string, PageLine[]>();
  const numbers: PageLine[] = [];
  for (const lines of pages) {
    const sorted = lines.toSorted((a, b) => b.baseline - a.baseline);
    const edges = new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
    for (const line of edges) {
      const key = `${Math.round(line.baseline / 6)} ${keyOf(line)}`;
      found.set(key, [...(found.get(key) ?? []), line]);
      if (PAGE_NUMBER.test(line.text) && (line === sorted[0] || line === sorted.at(-1))) numbers.push(line);
    }
  }
  const least = Math.max(PAGES, pages.length * SHARE);
  const running = new Set([...found.values()].filter((lines) => lines.length >= least).flat());
  if (numbers.length >= PAGES && numbers.length >= pages.length / 2) for (const line of numbers) running.add(line);
  return running;
}

/** Lines that a printed document repeats on every page: its head or foot, with the number of the page. Told by repetition and counting alone. */

/** A document of fewer pages repeats too little to be told from a list. */
const PAGES = 3;
const LONGEST = 140;
const PAGE_LINE = /^(?:page|p\.|[-–—])?\s*(?<page>\d{1,4})(?:\s*(?:\/|sur|of|de)\s*(?<total>\d{1,4}))?\s*(?:[-–—])?$/iu;
/** A head with the number in it: "Annual report | 12", "Annual report – page 3/48". */
const NUMBERED_HEAD =
  /^(?<head>.*\p{L}.*?)\s*(?:[|–—·-]\s*(?:page\s*)?|page\s+)(?<page>\d{1,4})(?:\s*(?:\/|sur|of)\s*\d{1,4})?$/iu;

interface Counted {
  readonly at: number;
  readonly page: number;
}

/** @returns the indexes of the lines that are no part of the text that runs over the pages */
export function runningLines(lines: readonly string[]): ReadonlySet<number> {
  const running = new Set<number>();
  const pages = new Map<number, Counted & { readonly total: string | undefined }>();
  const numbered = new Map<string, Counted[]>();
  for (const [at, line] of lines.entries()) {
    if (!mayEndInNumber(line)) continue;
    const text = line.trim();
    const { page, total } = PAGE_LINE.exec(text)?.groups ?? {};
    if (page !== undefined) {
      pages.set(at, { at, page: Number(page), total });
      continue;
    }
    const groups = NUMBERED_HEAD.exec(text)?.groups;
    if (groups) putInto(numbered, groups['head'] ?? '', { at, page: Number(groups['page']) });
  }
  for (const found of numbered.values()) if (countsUp(found)) for (const { at } of found) running.add(at);
  if (pages.size < PAGES) return running;
  const byTotal = Map.groupBy(pages.values(), ({ total }) => total);
  for (const [total, found] of byTotal)
    if (total !== undefined && countsUp(found)) for (const { at } of found) running.add(at);
  for (const [, found] of besideNumbers(lines, pages))
    if (countsUp(found.map(({ page }) => page))) for (const { at, page } of found) running.add(at).add(page.at);
  return running;
}

/** Most lines are told apart by their last character. */
function mayEndInNumber(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return (
    line.length <= LONGEST && ((last >= 0x30 && last <= 0x39) || last === 0x2d || last === 0x2013 || last === 0x2014)
  );
}

const putInto = (map: Map<string, Counted[]>, key: string, one: Counted): void => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};

const countsUp = (found: readonly Counted[]): boolean =>
  found.length >= PAGES && found.every(({ page }, index) => index === 0 || page > (found[index - 1]?.page ?? 0));

/** The lines next to a page's number, blank ones between them or not, by what they say. */
function besideNumbers(
  lines: readonly string[],
  pages: ReadonlyMap<number, Counted>,
): Map<string, { at: number; page: Counted }[]> {
  const heads = new Map<string, { at: number; page: Counted }[]>();
  for (const [at, page] of pages)
    for (const step of [-1, 1]) {
      let beside = at + step;
      while (lines[beside]?.trim() === '') beside += step;
      const text = lines[beside]?.trim() ?? '';
      // A sentence, or half of one, is the text's.
      if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || /[.!?;:,]$/u.test(text)) continue;
      const known = heads.get(text) ?? [];
      heads.set(text, [...known, { at: beside, page }]);
    }
  return heads;
}

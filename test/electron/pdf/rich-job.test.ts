import { beforeAll, expect, test } from 'vitest';
import { typesetMemo } from '../../../electron/pdf/typeset-memo.ts';
import { composeMemo } from '../../../electron/pdf/layout/compose-memo.ts';
import { createComposition } from '../../../electron/pdf/layout/composition.ts';
import { pageGeometry, TEXT_WIDTH, textHeight } from '../../../electron/pdf/layout/page-geometry.ts';
import { createFaceSet } from '../../../electron/pdf/fonts/face-set.ts';
import type { LaidPage } from '../../../electron/pdf/layout/paginate.ts';
import { resolveMemo } from '../../../shared/memo/resolve-memo.ts';
import type { MemoSettings } from '../../../shared/domain/memo.ts';
import { readPdf, solid, type ReadPdf } from './read-pdf.ts';
import { richJob } from './rich-job.ts';

async function laid(settings: Partial<MemoSettings>): Promise<LaidPage[]> {
  const job = await richJob(settings);
  const composition = createComposition(createFaceSet(), job);
  const memo = resolveMemo(job, () => ({ number: 1, page: 1 }));
  return composeMemo(composition, job, memo, new Map());
}

let pdf: ReadPdf;
beforeAll(async () => {
  pdf = await readPdf((await typesetMemo(await richJob({ paper: 'Letter', contents: false }))).bytes);
});

test('Letter has its own sheet and the same measure; contents that are not wanted are not printed', async () => {
  const text = solid(pdf.pages.map((page) => page.text).join(''));
  expect([pdf.pages[0]?.view.slice(2), text.includes('Sommaire'), text.includes(solid('Par ces motifs'))]).toEqual([
    [612, 792],
    false,
    true,
  ]);
  const [a4, letter] = [await laid({}), await laid({ paper: 'Letter' })];
  const words = (pages: readonly LaidPage[]): string[] =>
    pages.flatMap(({ items, notes }) =>
      [...items, ...notes].flatMap(({ item }) =>
        item.lines.map(({ line }) => line.boxes.map(({ word }) => word.text).join(' ')),
      ),
    );
  const unique = (pages: readonly LaidPage[]): string[] => [...new Set(words(pages))].toSorted();
  expect(unique(letter)).toEqual(unique(a4));
});

test.each(['A4', 'Letter'] as const)(
  'on %s everything stays in the text area, and no heading ends a page',
  async (paper) => {
    const height = textHeight(pageGeometry({ paper }));
    const faults = (await laid({ paper })).flatMap(({ items, notes, notesTop }, page) => {
      const bottom = Math.max(0, ...items.map(({ item, y }) => y + item.height));
      const foot = Math.max(0, ...notes.map(({ item, y }) => y + item.height));
      const wide = [...items, ...notes].flatMap(({ item }) =>
        item.lines.filter(({ line }) => line.x < -0.1 || line.x + line.width > TEXT_WIDTH + 0.5),
      );
      const last = items.at(-1)?.item.lines.at(-1)?.part?.tag ?? '';
      return bottom > notesTop + 0.01 || foot > height + 0.01 || wide.length > 0 || /^H\d$/u.test(last) ? [page] : [];
    });
    expect(faults).toEqual([]);
  },
);

test('no paragraph leaves one line of several alone at the foot or the head of a page', async () => {
  const pagesOf = new Map<object, number[]>();
  for (const [page, { items }] of (await laid({})).entries())
    for (const { item } of items)
      for (const { line, part } of item.lines)
        if (part?.tag === 'P' && line.boxes.length > 0) pagesOf.set(part, [...(pagesOf.get(part) ?? []), page]);
  const lonely = [...pagesOf.values()].filter((pages) => {
    const [first = 0, last = 0] = [pages[0], pages.at(-1)];
    if (first === last) return false;
    return pages.filter((page) => page === first).length < 2 || pages.filter((page) => page === last).length < 2;
  });
  expect(lonely).toEqual([]);
});

test('a picture says what it shows to those who cannot see it', () => {
  expect(JSON.stringify(pdf.structure)).toContain('Fissure traversante en tête de la pile nord');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LivePages } from '../../../../electron/pdf/live/live-pages.ts';
import { openLivePages } from '../../../../electron/pdf/live/open-live-pages.ts';
import { typesetMemo } from '../../../../electron/pdf/typeset-memo.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import type { LivePage } from '../../../../shared/domain/live-page.ts';
import type { PrintJob } from '../../../../shared/memo/print-job.ts';
import { longJob } from '../long-job.ts';
import { readPdf } from '../read-pdf.ts';
import { footnote, heading, paragraph, sampleJob } from '../sample-job.ts';

const withContent = (job: PrintJob, content: readonly DocumentNode[]): PrintJob => ({
  ...job,
  document: { type: 'doc', content },
});

async function allPages(live: LivePages, job: PrintJob): Promise<(LivePage | undefined)[]> {
  const { pageCount } = await live.update(job);
  return Array.from({ length: pageCount }, (_, i) => live.page(i));
}

const nodes = fc.oneof(
  fc.lorem({ maxCount: 40 }).map((words) => paragraph(words)),
  fc.lorem({ maxCount: 30 }).map((words) => paragraph('Voir', footnote(words), ' ; ', words)),
  fc.lorem({ maxCount: 4 }).map((words) => heading(2, words)),
);
const edits = fc.array(fc.record({ at: fc.nat(), node: nodes, how: fc.constantFrom('insert', 'replace', 'remove') }), {
  minLength: 1,
  maxLength: 4,
});

test('after any edits the pages are those that a new layout makes, to the last point', async () => {
  const base = await longJob(6);
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const live = new LivePages();
      await live.update(base);
      let content = [...(base.document.content ?? [])];
      for (const { at, node, how } of steps) {
        const index = at % content.length;
        content = content.toSpliced(index, how === 'insert' ? 0 : 1, ...(how === 'remove' ? [] : [node]));
        const job = withContent(base, content);
        expect(JSON.stringify(await allPages(live, job))).toBe(JSON.stringify(await allPages(new LivePages(), job)));
      }
    }),
    { numRuns: 8, seed: 11 },
  );
});

test('every word stands where the printed page has it', async () => {
  const job = await sampleJob('fr', { withExhibits: false });
  const live = await allPages(new LivePages(), job);
  const { pages } = await readPdf((await typesetMemo(job)).bytes);
  expect(live.length).toBe(pages.length);
  for (const [i, page] of pages.entries()) {
    const printed = new Set(page.pieces.filter(({ text }) => /\S/u.test(text)).map(({ y }) => Math.round(y)));
    const shown = new Set(live[i]?.runs.map(({ baseline }) => Math.round((live[i]?.height ?? 0) - baseline)));
    expect([...shown].filter((y) => ![y - 1, y, y + 1].some((near) => printed.has(near)))).toEqual([]);
    const words = live[i]?.runs.flatMap((run) => run.words.map(({ text }) => text)) ?? [];
    const solid = page.text.replaceAll(/\s/gu, '');
    expect(words.filter((word) => !solid.includes(word.replace(/-$/u, '').replaceAll(/\s/gu, '')))).toEqual([]);
  }
});

test('a page leads back to the text: every node has its page, every span its node', async () => {
  const base = await longJob(6);
  const live = new LivePages();
  const { nodePages, pageCount } = await live.update(base);
  const spans = Array.from({ length: pageCount }, (_, i) => live.page(i)?.spans.map(({ node }) => node) ?? []);
  expect(nodePages.every((page) => page >= 1 && page <= pageCount)).toBe(true);
  expect(nodePages.every((page, node) => spans[page - 1]?.includes(node))).toBe(true);
});

test('in its thread it takes changes alone, and answers in order', async () => {
  const job = await sampleJob('fr', { withExhibits: false });
  const session = openLivePages(job);
  try {
    const first = await session.update({});
    const [layout, [page, none]] = await Promise.all([
      session.update({ document: { type: 'doc', content: [paragraph('Seul.')] } }),
      session.pages([0, 99]),
    ]);
    const words = page?.runs.flatMap((run) => run.words.map(({ text }) => text));
    expect([first.pageCount > 1, layout.nodePages, words?.includes('Seul.'), none]).toEqual([true, [1], true, null]);
  } finally {
    await session.close();
  }
  await expect(session.update({})).rejects.toThrow('closed');
});

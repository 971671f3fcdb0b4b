/** Documents far beyond what is written: every word is printed, in order, in memory that a machine has. */
import { expect, test } from 'vitest';
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import { readPdf } from '../electron/pdf/read-pdf.ts';
import { footnote, paragraph, sampleJob, table } from '../electron/pdf/sample-job.ts';

/** What went wrong, the pages, and the numbered words as a reader of the PDF meets them. */
async function printed(document: PrintJob['document']) {
  const { problems, pageCount, bytes } = await typesetMemo(
    await sampleJob('fr', { exhibits: [], passages: [], texts: [], document }),
  );
  const { pages } = await readPdf(bytes);
  const text = pages.map((page) => page.text).join('\n');
  return { problems, pageCount, words: text.replaceAll('\u00ad\n', '').match(/mot\d+/gu) ?? [] };
}
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `mot${i}`);

test('ten thousand cells', async () => {
  const words = numbered(10_000);
  const rows = Array.from({ length: 2_000 }, (_, row) => words.slice(5 * row, 5 * row + 5));
  const made = await printed({ type: 'doc', content: [table(['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'], ...rows)] });
  expect([made.problems, made.words]).toEqual([[], words]);
}, 120_000);

test('a note of three hundred pages', async () => {
  const words = numbered(200_000);
  const made = await printed({
    type: 'doc',
    content: [paragraph('Avant', footnote(words.join(' ')), '.'), paragraph('Fin.')],
  });
  expect([made.problems, made.words.length, made.words.at(-1), made.pageCount > 300]).toEqual([
    [],
    200_000,
    'mot199999',
    true,
  ]);
}, 300_000);

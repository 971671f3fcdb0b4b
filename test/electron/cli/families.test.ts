import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCaseFile } from '../../../electron/store/case-file.ts';
import { listSources } from '../../../electron/store/queries/source-list.ts';
import { readText } from '../../../electron/store/texts.ts';
import { createPassage } from '../../../electron/usecases/passages/create-passage.ts';
import { runCli } from '../../support/run-cli.ts';
import { article, RELEASE } from '../../support/wording.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-cli-'));
  writeFileSync(path.join(folder, '1.txt'), `${article(1)}\n\n${RELEASE}\n`);
  writeFileSync(path.join(folder, '2.txt'), article(2));
  writeFileSync(path.join(folder, '3.txt'), `${RELEASE}\n\n${article(3)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('sources name their family; families give the passages that their members share, by offset', async () => {
  await runCli(folder, 'new', 'matter.greffier', '--title', 'Bacs');
  await runCli(folder, 'import', 'matter.greffier', '1.txt', '2.txt', '3.txt');
  const sources = (await runCli(folder, 'sources', 'matter.greffier', '--json')).json() as { family: number | null }[];
  expect(sources.map(({ family }) => family)).toEqual([1, null, 1]);
  const families = (await runCli(folder, 'families', 'matter.greffier', '--json')).json() as {
    members: { no: number; nearest: number; passages: { start: number; end: number; words: number }[] }[];
  }[];
  expect(families).toMatchObject([
    {
      family: 1,
      size: 2,
      confirmed: false,
      members: [
        { no: 1, nearest: 3, origin: 'passage' },
        { no: 3, nearest: 1 },
      ],
    },
  ]);
  const { text } = (await runCli(folder, 'text', 'matter.greffier', '3', '--json')).json() as { text: string };
  const [passage] = families[0]?.members[1]?.passages ?? [];
  expect(text.slice(passage?.start, passage?.end)).toBe(RELEASE.slice(0, -1));
});

it('a new version tells which quotations survive, are altered or gone, and changes nothing by itself', async () => {
  writeFileSync(path.join(folder, 'new.txt'), `${article(2)}\n\nUne ligne de plus.`);
  const told = await runCli(folder, 'source', 'matter.greffier', '2', '--new-version', 'new.txt', '--json');
  expect(told.json()).toMatchObject({
    source: 2,
    replaced: false,
    removed: 0,
    surviving: [],
    altered: [],
    missing: [],
  });
});

it('replaces only when told to, and moves only the quotations that survive, only when told to', async () => {
  const body = article(2);
  const quotes = [body.slice(0, 40), body.slice(-40)];
  const versionOf = (name: string, ...more: string[]) =>
    runCli(folder, 'source', 'matter.greffier', '2', '--new-version', name, ...more, '--json');
  for (const quote of quotes) quoteOfSecond(quote);
  writeFileSync(path.join(folder, 'corrected.txt'), `${body.slice(0, -40)}Rien de plus ne fut dit ce jour-là.`);
  const replaced = await versionOf('corrected.txt', '--replace', '--move-surviving');
  expect(replaced.json()).toMatchObject({ replaced: true, moved: 1, surviving: [{ quote: quotes[0] }] });
  writeFileSync(path.join(folder, 'again.txt'), `${body}\n\nUne ligne de plus.`);
  expect((await versionOf('again.txt', '--replace')).json()).toMatchObject({ replaced: true, moved: 0 });
  const { text } = (await runCli(folder, 'text', 'matter.greffier', '2', '--json')).json() as { text: string };
  expect(text).toContain('Une ligne de plus.');
});

/** Makes a passage of source 2, for which the command line has no verb. */
function quoteOfSecond(quote: string): void {
  const file = openCaseFile(path.join(folder, 'matter.greffier'));
  try {
    const [second] = listSources(file.read, {}, { sort: 'no', descending: false }, { offset: 1, limit: 1 }).rows;
    const sourceId = second?.id ?? '';
    const text = readText(file.read, sourceId);
    const start = text?.body.indexOf(quote) ?? -1;
    const selection = { sourceId, textId: text?.textId ?? '', start, end: start + quote.length, quote };
    createPassage(file, { selection });
  } finally {
    file.close();
  }
}

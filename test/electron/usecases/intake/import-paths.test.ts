import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOriginal } from '../../../../electron/store/originals.ts';
import { listBatches } from '../../../../electron/store/queries/batch.ts';
import { updateBatch } from '../../../../electron/store/queries/source.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { markInterruptedBatches } from '../../../../electron/usecases/intake/mark-interrupted-batches.ts';
import type { Batch } from '../../../../shared/domain/source.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { article, writeArticles } from '../../../support/documents/articles.ts';
import { pdfBytes } from '../../../support/documents/pdf.ts';

let own: TemporaryCaseFile;
let folder = '';
beforeEach(() => {
  own = temporaryCaseFile();
  folder = path.join(own.dir, 'Presse');
  mkdirSync(folder);
});
afterEach(() => own.dispose());

const put = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const bring = (
  paths: readonly string[] = [folder],
  options: Partial<Parameters<typeof importPaths>[2]> = {},
): Promise<Batch> =>
  importPaths(own.file, paths, { onProgress: () => undefined, signal: new AbortController().signal, ...options });
const sources = (): Record<string, unknown>[] =>
  own.file.read.prepare('SELECT no, relative_path, kind, state, sha256 FROM source ORDER BY no').all() as Record<
    string,
    unknown
  >[];
const count = (table: string): number =>
  (own.file.read.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;

test('a folder becomes sources numbered in its order, originals byte for byte, as one step to undo', async () => {
  put('b.txt', article(1, 500));
  put('a/2.pdf', await pdfBytes([[{ text: 'Une page de procès-verbal.', y: 700 }]]));
  put('a/10.html', '<h1>Titre</h1><p>Texte.</p>');
  const seen: number[] = [];
  const batch = await bring([folder], { onProgress: ({ done }) => seen.push(done) });
  expect(batch).toMatchObject({
    label: 'Presse',
    state: 'done',
    found: 3,
    imported: 3,
    duplicates: 0,
    skipped: 0,
    problems: [],
  });
  expect(listBatches(own.file.read)).toEqual([batch]);
  expect(sources().map(({ no, relative_path, kind, state }) => [no, relative_path, kind, state])).toEqual([
    [1, 'Presse/a/2.pdf', 'pdf', 'read'],
    [2, 'Presse/a/10.html', 'html', 'read'],
    [3, 'Presse/b.txt', 'text', 'read'],
  ]);
  for (const { sha256, relative_path } of sources())
    expect(Buffer.from(readOriginal(own.file.read, String(sha256)))).toEqual(
      readFileSync(path.join(own.dir, String(relative_path))),
    );
  expect([seen.toSorted((a, b) => a - b), seen.at(-1)]).toEqual([seen, 3]);
  expect(own.file.history().undo).toMatchObject({ label: 'sources.imported', detail: { count: 3 } });
  own.file.undo();
  expect([count('source'), count('batch'), own.file.history().undo]).toEqual([0, 0, null]);
  own.file.redo();
  expect([count('source'), listBatches(own.file.read)]).toEqual([3, [batch]]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
});

test('an import of many parts is still one step', async () => {
  writeArticles(folder, 450, 200);
  expect(await bring()).toMatchObject({ imported: 450 });
  own.file.undo();
  expect([count('source'), count('batch'), own.file.history().undo]).toEqual([0, 0, null]);
  expect(await bring()).toMatchObject({ imported: 450, duplicates: 0 });
});

test('the same bytes are one source, however often and under whatever name they come', async () => {
  put('a.txt', 'Le même texte.');
  put('copie.md', 'Le même texte.');
  put('b.pdf', await pdfBytes([[{ text: 'Pièce.', y: 700 }]]));
  const batch = await bring();
  expect(batch).toMatchObject({
    found: 3,
    imported: 2,
    duplicates: 1,
    problems: [{ path: 'Presse/copie.md', code: 'file.duplicate', detail: { file: 'Presse/copie.md', no: 1 } }],
  });
  expect(await bring()).toMatchObject({ found: 3, imported: 0, duplicates: 3 });
  cpSync(folder, path.join(own.dir, 'Encore'), { recursive: true });
  expect(await bring([path.join(own.dir, 'Encore')])).toMatchObject({ found: 3, imported: 0, duplicates: 3 });
  expect(own.file.read.prepare('SELECT relative_path FROM source_path ORDER BY relative_path').pluck().all()).toEqual([
    'Encore/a.txt',
    'Encore/b.pdf',
    'Encore/copie.md',
    'Presse/copie.md',
  ]);
});

test('a duplicate of what lies in the trash says so', async () => {
  put('a.txt', 'Un texte.');
  await bring();
  own.file.commit('sources.trashed', (db) => db.prepare(`UPDATE source SET trashed_at = '2026-01-01T00:00:00Z'`).run());
  expect((await bring()).problems.map(({ code }) => code)).toEqual(['file.duplicate-trashed']);
});

test('cancelling keeps what is in', async () => {
  writeArticles(folder, 600, 200);
  const abort = new AbortController();
  const batch = await bring([folder], {
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done === 250) abort.abort();
    },
  });
  expect(batch).toMatchObject({ state: 'cancelled', found: 600, imported: 250 });
  expect([count('source'), listBatches(own.file.read)]).toEqual([250, [batch]]);
  expect(await bring()).toMatchObject({ state: 'done', imported: 350, duplicates: 250 });
});

test('undoing an import while it runs ends it, and leaves nothing', async () => {
  writeArticles(folder, 600, 200);
  let undone = false;
  const batch = await bring([folder], {
    onProgress: ({ done }) => {
      if (done !== 300 || undone) return;
      undone = true;
      own.file.undo();
    },
  });
  expect(batch).toMatchObject({ state: 'cancelled', imported: 0 });
  expect([count('source'), count('batch')]).toEqual([0, 0]);
});

test('a batch left running by a crash is marked when the file is opened next', async () => {
  put('a.txt', 'Un texte.');
  const batch = await bring();
  own.file.commit('sources.imported', (db) => updateBatch(db, batch.id, { state: 'running', endedAt: null }), {
    mergeKey: `batch:${batch.id}`,
    detail: { count: 1 },
  });
  expect(markInterruptedBatches(own.file)).toBe(1);
  expect(listBatches(own.file.read)).toMatchObject([{ state: 'interrupted', imported: 1 }]);
  expect(markInterruptedBatches(own.file)).toBe(0);
  own.file.undo();
  expect(count('source')).toBe(0);
});

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Gate } from '../../../../electron/host/gate.ts';
import { createCaseFile, openCaseFile, type CaseFile } from '../../../../electron/store/case-file.ts';
import { listBatches } from '../../../../electron/usecases/sources/list-batches.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { importPaths, resumeImport } from '../../../../electron/usecases/intake/import-paths.ts';
import { reportImport } from '../../../../electron/usecases/intake/import-report.ts';
import { markInterruptedBatches } from '../../../../electron/usecases/intake/mark-interrupted-batches.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { article, writeArticles } from '../../../support/documents/articles.ts';
import { makeZip } from '../../../support/documents/zip.ts';

let own: TemporaryCaseFile;
let folder = '';
beforeEach(() => {
  own = temporaryCaseFile();
  folder = path.join(own.dir, 'Presse');
  mkdirSync(folder);
});
afterEach(() => own.dispose());

const never = new AbortController().signal;
const quiet = { onProgress: () => undefined, signal: never };
const paths = (file: CaseFile): unknown[] =>
  file.read.prepare('SELECT relative_path FROM source ORDER BY relative_path').pluck().all();
const roots = (file: CaseFile): unknown => file.read.prepare('SELECT count(*) FROM import_root').pluck().get();

/** A folder with an archive of 60 in its middle, a file that cannot be read as what it says, one twice, and one empty. */
function fill(): void {
  writeArticles(folder, 300, 200);
  const members = Array.from({ length: 60 }, (_, at) => ({ name: `m-${at}.txt`, bytes: article(1_000 + at, 200) }));
  writeFileSync(path.join(folder, '000-archive.zip'), makeZip(members));
  writeFileSync(path.join(folder, '000-vide.txt'), '');
  writeFileSync(path.join(folder, '000-faux.pdf'), 'Ceci n’est pas un PDF.');
  writeFileSync(path.join(folder, 'zz-copie.txt'), article(1_000, 200));
}

/** Stops after so many documents. */
async function stopAfter(documents: number): Promise<void> {
  const abort = new AbortController();
  const batch = await importPaths(own.file, [folder], {
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done === documents) abort.abort();
    },
  });
  expect(batch.state).toBe('cancelled');
}

test.each([1, 20, 63, 200, 363])('stopped after %i documents, an import goes on where it was', async (documents) => {
  fill();
  const whole = createCaseFile(path.join(own.dir, 'whole.greffier'), 'x');
  const expected = await importPaths(whole, [folder], quiet);
  await stopAfter(documents);
  const [stopped] = listBatches(own.file);
  expect([stopped?.canGoOn, roots(own.file)]).toEqual([true, 1]);
  const read: string[] = [];
  const batch = await resumeImport(own.file, stopped!.id, {
    ...quiet,
    onProgress: ({ current }) => read.push(current),
  });
  expect({ ...batch, id: '', startedAt: '', endedAt: '', problems: [] }).toEqual({
    ...expected,
    id: '',
    startedAt: '',
    endedAt: '',
    problems: [],
  });
  const told = (file: CaseFile): unknown[] =>
    listBatches(file)[0]!
      .problems.map(({ path: where, code }) => `${where} ${code}`)
      .toSorted();
  expect([paths(own.file), told(own.file), roots(own.file)]).toEqual([paths(whole), told(whole), 0]);
  whole.close();
  expect(listBatches(own.file)).toMatchObject([{ state: 'done', canGoOn: false }]);
  await expect(resumeImport(own.file, batch.id, quiet)).rejects.toMatchObject({
    problem: { code: 'import.nothing-left' },
  });
  expect(verifyCaseFile(own.file).ok).toBe(true);
  own.file.undo();
  expect([paths(own.file), own.file.history().undo]).toEqual([[], null]);
});

test('an import whose process was killed goes on, and nothing comes in twice', async () => {
  fill();
  const casePath = path.join(own.dir, 'killed.greffier');
  createCaseFile(casePath, 'x').close();
  const fixture = path.resolve('test/fixtures/intake/import-and-tell.ts');
  const child = spawn(process.execPath, [fixture, casePath, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let through = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === '.' && ++through === 250) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  const file = openCaseFile(casePath);
  try {
    expect(markInterruptedBatches(file)).toBe(1);
    const [batch] = listBatches(file);
    expect(batch).toMatchObject({ state: 'interrupted', canGoOn: true });
    expect(batch!.imported).toBeGreaterThan(100);
    expect(await resumeImport(file, batch!.id, quiet)).toMatchObject({
      state: 'done',
      found: 364,
      imported: 362,
      duplicates: 1,
      skipped: 1,
    });
    expect(new Set(paths(file)).size).toBe(362);
    expect(verifyCaseFile(file).ok).toBe(true);
    file.undo();
    expect(paths(file)).toEqual([]);
  } finally {
    file.close();
  }
});

test('what has gone meanwhile is told, and the import comes to its end', async () => {
  fill();
  await stopAfter(20);
  rmSync(folder, { recursive: true });
  const [batch] = listBatches(own.file);
  expect(batch?.canGoOn).toBe(false);
  const ended = await resumeImport(own.file, batch!.id, quiet);
  expect(ended).toMatchObject({ state: 'done', problems: [{ path: 'Presse', code: 'file.missing' }] });
  expect(ended.found).toBe(ended.imported + ended.duplicates + ended.skipped);
});

test('held up, it writes what it has read and takes nothing more until it goes on', async () => {
  writeArticles(folder, 300, 200);
  const gate = new Gate();
  let last = 0;
  const running = importPaths(own.file, [folder], {
    signal: never,
    pause: gate,
    onProgress: ({ done }) => {
      if (done === 150 && last < 150) gate.close();
      last = done;
    },
  });
  while (!gate.isPaused) await wait(5);
  await wait(200);
  expect([last, paths(own.file).length]).toEqual([150, 150]);
  gate.open();
  expect(await running).toMatchObject({ state: 'done', imported: 300 });
});

test('an import that is held up can be stopped', async () => {
  writeArticles(folder, 300, 200);
  const [gate, abort] = [new Gate(), new AbortController()];
  const running = importPaths(own.file, [folder], {
    signal: abort.signal,
    pause: gate,
    onProgress: ({ done }) => {
      if (done === 150) gate.close();
    },
  });
  while (!gate.isPaused) await wait(5);
  abort.abort();
  expect(await running).toMatchObject({ state: 'cancelled', imported: 150 });
});

test('progress counts files and bytes, up to the end of both', async () => {
  fill();
  const seen: number[][] = [];
  await importPaths(own.file, [folder], {
    ...quiet,
    onProgress: ({ done, total, doneBytes, totalBytes }) => seen.push([done, total, doneBytes, totalBytes]),
  });
  const [done, total, doneBytes, totalBytes] = seen.at(-1)!;
  expect([done, doneBytes]).toEqual([total, totalBytes]);
  expect(totalBytes).toBeGreaterThan(300 * 200);
});

test('an import that brings nothing new is called so where it can be undone', async () => {
  writeFileSync(path.join(folder, 'a.txt'), 'Un texte.');
  await importPaths(own.file, [folder], quiet);
  expect(own.file.history().undo?.label).toBe('sources.imported');
  await importPaths(own.file, [folder], quiet);
  expect(own.file.history().undo?.label).toBe('sources.imported-none');
});

test('its report names every file, what became of it, why, and what can be done', async () => {
  writeFileSync(path.join(folder, 'a.txt'), 'Un texte.');
  writeFileSync(path.join(folder, 'b, copie.txt'), 'Un texte.');
  writeFileSync(path.join(folder, '=c.txt'), '');
  writeFileSync(path.join(folder, 'd.pdf'), 'Ceci n’est pas un PDF.');
  const { id: batchId } = await importPaths(own.file, [folder], quiet);
  const destination = path.join(own.dir, 'rapport.csv');
  expect(await reportImport(own.file, { batchId, destination, format: 'csv', language: 'fr' })).toEqual({ count: 4 });
  const table = readFileSync(destination, 'utf8');
  expect(table.split('\r\n').map((line) => line.split(',').slice(0, 2).join(','))).toEqual([
    '\ufeffchemin,état',
    'Presse/a.txt,importé',
    'Presse/d.pdf,importé',
    'Presse/=c.txt,écarté',
    '"Presse/b, copie.txt"',
    '',
  ]);
  expect(table).toContain('"Presse/b, copie.txt",doublon,,file.duplicate,');
  await reportImport(own.file, { batchId, destination, format: 'text', language: 'en' });
  const text = readFileSync(destination, 'utf8');
  expect(text).toMatch(/^Import report: Presse\n\d{1,2} \w+ \d{4} at \d\d:\d\d – \d{1,2} \w+ \d{4} at \d\d:\d\d\n/u);
  expect(text).toContain('Finished: 4 files found · 2 sources imported · 1 duplicate · 1 file left out\n');
  expect(text).toMatch(/^left out\tPresse\/=c\.txt\n\t\S.*empty.* \[file\.empty\]$/mu);
  await reportImport(own.file, { batchId, destination, format: 'text', language: 'fr' });
  const french = readFileSync(destination, 'utf8');
  expect(french).toMatch(/^Rapport d’import\u00a0: Presse\n\d{1,2} \p{L}+ \d{4} à \d\d:\d\d – /u);
  expect(french).toContain('Terminé\u00a0: 4 fichiers trouvés · 2 sources importées · 1 doublon · 1 fichier écarté\n');
});

test('a full disk is told, what was in stays whole, and with room again the import goes on', async () => {
  fill();
  const pages = (count: number): unknown => own.file.read.prepare(`PRAGMA max_page_count = ${count}`).pluck().get();
  const used = own.file.read.prepare('PRAGMA page_count').pluck().get() as number;
  pages(used + 150);
  await expect(importPaths(own.file, [folder], quiet)).rejects.toMatchObject({ problem: { code: 'disk.full' } });
  expect(verifyCaseFile(own.file).ok).toBe(true);
  pages(1_000_000);
  if (listBatches(own.file)[0]?.state === 'running') markInterruptedBatches(own.file);
  const [batch] = listBatches(own.file);
  expect(batch).toMatchObject({ state: 'interrupted', canGoOn: true });
  expect(await resumeImport(own.file, batch!.id, quiet)).toMatchObject({ state: 'done', found: 364, imported: 362 });
  expect(verifyCaseFile(own.file).ok).toBe(true);
});

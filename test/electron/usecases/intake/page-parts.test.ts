import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSourceParts } from '../../../../electron/store/queries/source-part.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { readSourcePage } from '../../../../electron/usecases/sources/read-source-page.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { makePng } from '../../../support/documents/image.ts';
import { makeZip } from '../../../support/documents/zip.ts';

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

test('the pictures and styles that a browser saved beside a page are kept with it and shown, scripts and links are not', async () => {
  const folder = path.join(own.dir, 'presse');
  const parts = path.join(folder, 'Le pont_files');
  mkdirSync(path.join(parts, 'img'), { recursive: true });
  writeFileSync(
    path.join(folder, 'Le pont.html'),
    '<link rel="stylesheet" href="./Le%20pont_files/s.css"><h1>Le pont</h1><img src="./Le%20pont_files/img/a.png?v=2" alt="vue"><img src="Le pont_files/absent.png">',
  );
  writeFileSync(path.join(parts, 'img', 'a.png'), makePng(2, 2));
  writeFileSync(path.join(parts, 's.css'), 'h1 { color: #035 }');
  writeFileSync(path.join(parts, 'x.js'), 'alert(1)');
  symlinkSync('/etc/hostname', path.join(parts, 'lien.png'));
  const before = dumpCaseFile(own.file);
  const { problems, imported } = await importPaths(own.file, [folder], {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect([imported, problems.map(({ code }) => code)]).toEqual([1, ['file.page-parts']]);
  const sourceId = own.file.read.prepare('SELECT id FROM source').pluck().get() as string;
  expect([...listSourceParts(own.file.read, sourceId).keys()]).toEqual([
    'Le pont_files/img/a.png',
    'Le pont_files/s.css',
  ]);
  const page = await readSourcePage(own.file, { sourceId });
  expect([page.pictures.length, page.missing, page.styles.join('')]).toEqual([1, 1, expect.stringContaining('#035')]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
  own.file.undo();
  expect(dumpCaseFile(own.file)).toEqual(before);
  own.file.redo();
  expect((await readSourcePage(own.file, { sourceId })).pictures).toHaveLength(1);
});

test('a page saved with its folder in an archive, and in an archive within, is shown with its pictures, and with those of no other page', async () => {
  const members = [
    {
      name: 'presse/Le pont.html',
      bytes:
        '<link rel="stylesheet" href="Le pont_files/s.css"><h1>Le pont</h1><img src="./Le%20pont_files/a.png"><img src="autre_files/b.png">',
    },
    { name: 'presse/Le pont_files/a.png', bytes: makePng(2, 2) },
    { name: 'presse/Le pont_files/s.css', bytes: 'h1 { color: #035; background: url(https://suivi.example/x.png) }' },
    { name: 'presse/Le pont_files/x.js', bytes: 'alert(1)' },
    { name: 'presse/autre.html', bytes: '<h1>Autre</h1><p>Une autre page.</p>' },
    { name: 'presse/autre_files/b.png', bytes: makePng(2, 2) },
  ];
  const outer = path.join(own.dir, 'lot.zip');
  writeFileSync(
    outer,
    makeZip([
      { name: 'dedans.zip', bytes: makeZip(members) },
      { name: 'a.txt', bytes: 'Un mot.' },
    ]),
  );
  await importPaths(own.file, [outer], { onProgress: () => undefined, signal: new AbortController().signal });
  const sourceId = own.file.read
    .prepare(`SELECT id FROM source WHERE file_name = 'Le pont.html'`)
    .pluck()
    .get() as string;
  const page = await readSourcePage(own.file, { sourceId });
  expect([page.pictures.length, page.missing, page.styles.join('')]).toEqual([1, 1, expect.stringContaining('#035')]);
  expect(JSON.stringify(page)).not.toContain('suivi.example');
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listGenres } from '../../../../electron/store/queries/source-list.ts';
import { listSourceIds } from '../../../../electron/store/queries/source-place.ts';
import { findSource } from '../../../../electron/store/queries/source-read.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { makeMail } from '../../../support/documents/mail.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { confirmSources, trashSources, updateSources } from '../../../support/at-once.ts';

let own: TemporaryCaseFile;
beforeEach(async () => {
  own = temporaryCaseFile();
  const write = (name: string, bytes: string | Uint8Array): string => {
    const where = path.join(own.dir, name);
    writeFileSync(where, bytes);
    return where;
  };
  const page = (type: string): string =>
    `<html lang="fr"><head><script type="application/ld+json">{"@type":"${type}","headline":"Le bac"}</script></head><body><h1>Le bac</h1><p>Le bac ${type} part.</p></body></html>`;
  await importPaths(
    own.file,
    [
      write('1.html', page('ReportageNewsArticle')),
      write('2.html', page('Article')),
      write('3.eml', makeMail('Bonjour.')),
      write('4.txt', 'Décision n° 2021-4\n\nLe bac est suspendu.'),
    ],
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
});
afterEach(() => own.dispose());

const idOf = (name: string): string =>
  own.file.read.prepare('SELECT id FROM source WHERE file_name = ?').pluck().get(name) as string;
const told = (name: string): unknown => {
  const source = findSource(own.file.read, idOf(name));
  return [source?.genre, source?.provenance.genre, source?.basis.genre];
};
const byNo = { sort: 'no', descending: false } as const;

test('the genre is guessed where the document says it, counted, filtered by and ordered by', () => {
  expect(['1.html', '2.html', '3.eml', '4.txt'].map((name) => told(name))).toEqual([
    ['press-article', 'document-data', { tag: 'JSON-LD @type', words: 'ReportageNewsArticle' }],
    ['', undefined, undefined],
    ['correspondence', 'document-data', { rule: 'is-mail' }],
    ['decision', 'text', { rule: 'names-itself', words: 'Décision n° 2021-4' }],
  ]);
  trashSources(own.file, { sourceIds: [idOf('3.eml')], trashed: true });
  expect(listGenres(own.file.read)).toEqual([
    { genre: 'decision', count: 1 },
    { genre: 'press-article', count: 1 },
    { genre: '', count: 1 },
  ]);
  const ids = (genres: readonly string[]): string[] => listSourceIds(own.file.read, { genres }, byNo);
  expect([ids(['decision', '']), ids(['contract'])]).toEqual([[idOf('2.html'), idOf('4.txt')], []]);
  const ordered = (descending: boolean): string[] =>
    listSourceIds(own.file.read, {}, { sort: 'genre', descending }).map(
      (id) => findSource(own.file.read, id)?.genre ?? '',
    );
  expect([ordered(false), ordered(true)]).toEqual([
    ['decision', 'press-article', ''],
    ['press-article', 'decision', ''],
  ]);
});

test('the lawyer gives many sources one genre, takes a guess as it is or takes it away, and undoes it', () => {
  const before = dumpCaseFile(own.file);
  updateSources(own.file, { sourceIds: [idOf('1.html'), idOf('2.html')], set: { genre: 'press-release' } });
  confirmSources(own.file, { sourceIds: [idOf('4.txt')], fields: ['genre'] });
  updateSources(own.file, { sourceIds: [idOf('3.eml')], set: { genre: '' } });
  expect(['1.html', '2.html', '3.eml', '4.txt'].map((name) => (told(name) as unknown[]).slice(0, 2))).toEqual([
    ['press-release', 'user'],
    ['press-release', 'user'],
    ['', 'user'],
    ['decision', 'user'],
  ]);
  for (let step = 0; step < 3; step++) own.file.undo();
  expect(dumpCaseFile(own.file)).toEqual(before);
});

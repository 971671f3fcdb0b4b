import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSources } from '../../../electron/store/queries/source-list.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';
import { article, importTexts, RELEASE, reword } from '../../support/wording.ts';
import { trashSources } from '../../support/at-once.ts';

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

const rows = () => listSources(own.file.read, {}, { sort: 'no', descending: false }, { offset: 0, limit: 1000 }).rows;
/** Family and its size by file name. */
const families = (): Record<string, string> =>
  Object.fromEntries(rows().map(({ fileName, familyId, familySize }) => [fileName, `${familyId}/${familySize}`]));
const idOf = (name: string): string => rows().find(({ fileName }) => fileName === name)?.id ?? '';

test('copies and those that quote one press release are a family each, other articles are in none', () => {
  importTexts(own.file, {
    'agence.txt': article(1),
    'seul.txt': article(2),
    'reprise.txt': reword(article(1), 25),
  });
  importTexts(own.file, {
    'bacs.txt': `${article(3, 300)}\n\n${RELEASE}\n\n${article(4, 250)}`,
    'traversée.txt': `${article(5, 400)}\n\n${RELEASE}`,
    'titre.txt': `Un titre à part\n\n${article(1)}`,
  });
  expect(families()).toEqual({
    'agence.txt': '1/3',
    'seul.txt': 'null/1',
    'reprise.txt': '1/3',
    'bacs.txt': '4/2',
    'traversée.txt': '4/2',
    'titre.txt': '1/3',
  });
});

test('families follow the trash, undo and redo; the number is that of the first that is left', () => {
  importTexts(own.file, { 'a.txt': article(1), 'b.txt': reword(article(1), 25) });
  importTexts(own.file, { 'c.txt': reword(article(1), 20, 3) });
  const all = { 'a.txt': '1/3', 'b.txt': '1/3', 'c.txt': '1/3' };
  expect(families()).toEqual(all);
  trashSources(own.file, { sourceIds: [idOf('a.txt')], trashed: true });
  expect(families()).toEqual({ 'b.txt': '2/2', 'c.txt': '2/2' });
  own.file.undo();
  expect(families()).toEqual(all);
  own.file.undo();
  expect(families()).toEqual({ 'a.txt': '1/2', 'b.txt': '1/2' });
  own.file.redo();
  expect(families()).toEqual(all);
  own.file.undo();
  own.file.undo();
  expect(own.file.read.prepare('SELECT count(*) FROM source_family').pluck().get()).toBe(0);
  own.file.redo();
  expect(families()).toEqual({ 'a.txt': '1/2', 'b.txt': '1/2' });
});

test('a text that links two families makes them one, and two again when it goes', () => {
  const [one, two] = [article(1, 200), article(2, 200)];
  importTexts(own.file, { 'a.txt': one, 'b.txt': reword(one, 25), 'c.txt': two, 'd.txt': reword(two, 25) });
  expect(families()).toMatchObject({ 'b.txt': '1/2', 'd.txt': '3/2' });
  importTexts(own.file, { 'both.txt': `${one}\n\n${two}` });
  expect(families()).toEqual(
    Object.fromEntries(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'both.txt'].map((name) => [name, '1/5'])),
  );
  trashSources(own.file, { sourceIds: [idOf('both.txt')], trashed: true });
  expect(families()).toEqual({ 'a.txt': '1/2', 'b.txt': '1/2', 'c.txt': '3/2', 'd.txt': '3/2' });
});

test('a formula that everyone writes under a letter brings none together once it is common', () => {
  const formula = article(99, 60);
  const letters = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `${article(at + 1, 260)} fin${at}\n\n${formula}`]),
  );
  importTexts(own.file, Object.fromEntries(Object.entries(letters).slice(0, 40)));
  // So far it may be a press release.
  expect(families()).toMatchObject({ '0.txt': '1/40', '39.txt': '1/40' });
  importTexts(own.file, Object.fromEntries(Object.entries(letters).slice(40)));
  expect(new Set(Object.values(families()))).toEqual(new Set(['null/1']));
  importTexts(own.file, {
    'late.txt': `${article(500, 260)}\n\n${formula}`,
    'copy.txt': reword(article(500, 260), 20),
  });
  expect(families()).toMatchObject({ 'late.txt': '61/2', 'copy.txt': '61/2' });
});

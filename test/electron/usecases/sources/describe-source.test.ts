import { afterEach, beforeEach, expect, it } from 'vitest';
import { search } from '../../../../electron/store/search/search.ts';
import { describeSource } from '../../../../electron/usecases/sources/describe-source.ts';
import { readSourceBytes } from '../../../../electron/usecases/sources/read-source-bytes.ts';
import { readSourcePage } from '../../../../electron/usecases/sources/read-source-page.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

const find = (query: string) =>
  search(made.file.read, { query, scope: 'all', offset: 0, limit: 10 }).hits.map(({ no, snippet, spans }) => ({
    no,
    snippet: snippet.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
    spans,
  }));

it('a description is found, shown with its words, and undone in one step', () => {
  const { id } = made.addSource('photo.png', 'PNG', { kind: 'image', state: 'no-text', textId: null });
  expect(describeSource(made.file, { sourceId: id, description: ' La vanne rouillée du bief ' }).description).toBe(
    'La vanne rouillée du bief',
  );
  expect(find('rouillee')).toEqual([{ no: 1, snippet: 'La vanne [rouillée] du bief', spans: [] }]);
  made.file.undo();
  expect(find('rouillee')).toEqual([]);
  expect(problemOf(() => describeSource(made.file, { sourceId: 'x', description: 'y' }))).toMatchObject({
    code: 'record.missing',
  });
});

it('a stretch of the original is exactly those bytes', () => {
  const { id } = made.addSource('a.txt', 'Le bief est vide.');
  expect(Buffer.from(readSourceBytes(made.file, { sourceId: id, start: 3, end: 7 })).toString()).toBe('bief');
});

it('only web pages and mails have a page', async () => {
  const page = made.addSource('a.html', 'Texte', { kind: 'html' });
  const text = made.addSource('b.txt', 'Autre texte');
  expect((await readSourcePage(made.file, { sourceId: page.id })).body.tag).toBe('body');
  await expect(readSourcePage(made.file, { sourceId: text.id })).rejects.toMatchObject({
    problem: { code: 'source.no-page' },
  });
});

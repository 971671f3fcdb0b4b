import { afterEach, beforeEach, expect, it } from 'vitest';
import { getSource } from '../../../../electron/usecases/sources/get-source.ts';
import { listBatches } from '../../../../electron/usecases/sources/list-batches.ts';
import { listSources } from '../../../../electron/usecases/sources/list-sources.ts';
import { readSourceOriginal } from '../../../../electron/usecases/sources/read-source-original.ts';
import { readSourceText } from '../../../../electron/usecases/sources/read-source-text.ts';
import { insertProblems } from '../../../../electron/store/queries/source.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';
import { confirmSources, retitleSources, trashSources, updateSources } from '../../../support/at-once.ts';

let made: TemporaryCaseFile;
let a: AddedSource;
let b: AddedSource;
beforeEach(() => {
  made = temporaryCaseFile();
  a = made.addSource('a.html', 'Texte de A', {
    title: 'Titre deviné',
    published: '2022',
    publisher: 'Gazette',
    provenance: { title: 'markup', published: 'url', publisher: 'user' },
  });
  b = made.addSource('b.txt', 'Texte de B');
});
afterEach(() => made.dispose());

it('an edit of several sources is one step, and each value written is the lawyer’s word', () => {
  const edited = updateSources(made.file, {
    sourceIds: [a.id, b.id],
    set: { published: ' 2022-10-17 ', publisher: 'Gazette' },
  });
  expect(edited).toMatchObject([
    {
      published: '2022-10-17',
      title: 'Titre deviné',
      provenance: { title: 'markup', published: 'user', publisher: 'user' },
    },
    { published: '2022-10-17', publisher: 'Gazette', provenance: { published: 'user', publisher: 'user' } },
  ]);
  expect(made.file.history().undo).toMatchObject({ label: 'sources.updated', detail: { count: 2 } });
  made.file.undo();
  expect(getSource(made.file, { sourceId: a.id })).toMatchObject({
    published: '2022',
    provenance: { published: 'url' },
  });
});

it('an edit that changes nothing is no step', () => {
  updateSources(made.file, { sourceIds: [a.id], set: { publisher: 'Gazette' } });
  expect(made.file.history().undo?.label).toBe('sources.imported');
});

it('an edit keeps the list in order', () => {
  updateSources(made.file, { sourceIds: [b.id], set: { title: 'Âge' } });
  const { rows } = listSources(made.file, { filter: {}, sort: 'title', descending: false, offset: 0, limit: 9 });
  expect(rows.map(({ title }) => title)).toEqual(['Âge', 'Titre deviné']);
});

it('an edit is refused whole', () => {
  const refused = [
    problemOf(() => updateSources(made.file, { sourceIds: [a.id], set: { published: '17/10/2022' } })),
    problemOf(() => updateSources(made.file, { sourceIds: [a.id], set: { title: ' ' } })),
    problemOf(() => updateSources(made.file, { sourceIds: [a.id, 'nobody'], set: { author: 'X' } })),
  ];
  expect(refused).toEqual([
    { code: 'value.date', detail: { value: '17/10/2022' } },
    { code: 'value.empty', detail: { field: 'title' } },
    { code: 'record.missing', detail: { noun: 'source' } },
  ]);
  expect(getSource(made.file, { sourceId: a.id })).toMatchObject({
    author: '',
    title: 'Titre deviné',
    published: '2022',
  });
});

it('a confirmation makes guesses the lawyer’s word and leaves the rest', () => {
  confirmSources(made.file, { sourceIds: [a.id, b.id], fields: ['title', 'author'] });
  expect([a, b].map(({ id }) => getSource(made.file, { sourceId: id }).provenance)).toEqual([
    { title: 'user', published: 'url', publisher: 'user' },
    {},
  ]);
});

it('the trash takes and gives back, each under its own label', () => {
  trashSources(made.file, { sourceIds: [a.id], trashed: true });
  expect([getSource(made.file, { sourceId: a.id }).trashed, made.file.history().undo?.label]).toEqual([
    true,
    'sources.trashed',
  ]);
  trashSources(made.file, { sourceIds: [a.id], trashed: true });
  trashSources(made.file, { sourceIds: [a.id], trashed: false });
  expect([getSource(made.file, { sourceId: a.id }).trashed, made.file.history().undo?.label]).toEqual([
    false,
    'sources.restored',
  ]);
});

it('the text and the bytes are read as they came in', () => {
  expect(readSourceText(made.file, { sourceId: a.id })).toEqual({
    textId: a.textId,
    sourceId: a.id,
    body: 'Texte de A',
    segments: [{ start: 0, end: 10, role: 'body', block: 'paragraph' }],
    pageStarts: [],
  });
  const { fileName, bytes } = readSourceOriginal(made.file, { sourceId: a.id });
  expect([fileName, Buffer.from(bytes).toString()]).toEqual(['a.html', 'Texte de A']);
  const scan = made.addSource('scan.pdf', '…', { textId: null, state: 'no-text' });
  expect(readSourceText(made.file, { sourceId: scan.id })).toBeNull();
  expect(problemOf(() => readSourceText(made.file, { sourceId: 'nobody' })).code).toBe('record.missing');
});

it('batches come with their problems, the latest first', () => {
  const { batchId } = getSource(made.file, { sourceId: b.id });
  made.file.commit('sources.imported', (db) => {
    for (const name of ['vide.txt', 'autre.txt'])
      insertProblems(db, batchId, [{ path: name, code: 'file.empty', detail: { file: name }, sourceId: null }]);
  });
  expect(listBatches(made.file).map(({ label, state, problems }) => ({ label, state, problems }))).toEqual([
    {
      label: 'b.txt',
      state: 'running',
      problems: ['vide.txt', 'autre.txt'].map((name) => ({
        path: name,
        code: 'file.empty',
        detail: { file: name },
        sourceId: null,
      })),
    },
    { label: 'a.html', state: 'running', problems: [] },
  ]);
});

it('many titles of their own are one step', () => {
  retitleSources(made.file, {
    titles: [
      { sourceId: a.id, title: ' Gazette, 2022 – A ' },
      { sourceId: b.id, title: 'B' },
    ],
  });
  expect(getSource(made.file, { sourceId: a.id })).toMatchObject({
    title: 'Gazette, 2022 – A',
    provenance: { title: 'user', published: 'url' },
  });
  made.file.undo();
  expect(getSource(made.file, { sourceId: a.id })).toMatchObject({
    title: 'Titre deviné',
    provenance: { title: 'markup' },
  });
  const empty = () => retitleSources(made.file, { titles: [{ sourceId: a.id, title: ' ' }] });
  expect(problemOf(empty)).toMatchObject({ code: 'value.empty' });
});

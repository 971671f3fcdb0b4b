import { afterEach, beforeEach, expect, it } from 'vitest';
import { getExhibits } from '../../../../electron/usecases/exhibits/get-exhibits.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { getMemo } from '../../../../electron/usecases/memo/get-memo.ts';
import { listCitations } from '../../../../electron/usecases/memo/list-citations.ts';
import { listMemos } from '../../../../electron/usecases/memo/list-memos.ts';
import { renameMemo } from '../../../../electron/usecases/memo/rename-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { setHeader } from '../../../../electron/usecases/memo/set-header.ts';
import { trashMemo } from '../../../../electron/usecases/memo/trash-memo.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { removePassage } from '../../../../electron/usecases/passages/remove-passage.ts';
import { listHistory } from '../../../../electron/usecases/matter/list-history.ts';
import { EMPTY_DOCUMENT, type DocumentNode } from '../../../../shared/domain/memo.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
let memoId: string;
let a: AddedSource;
let b: AddedSource;
beforeEach(() => {
  made = temporaryCaseFile();
  a = made.addSource('a.txt', 'Une amende.');
  b = made.addSource('b.txt', 'Une astreinte.');
  memoId = createMemo(made.file, { title: 'Note', language: 'fr' }).id;
});
afterEach(() => made.dispose());

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const cite = (id: string, sourceId: string, passageId: string | null = null): DocumentNode => ({
  type: 'citation',
  attrs: { id, sourceId, passageId, form: 'footnote' },
});
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const exhibits = (): string[] =>
  getExhibits(made.file).exhibits.map(({ number, sourceTitle }) => `${number}${sourceTitle}`);
const citations = (): string[] =>
  listCitations(made.file, { memoId }).map(({ id, sourceId }) => `${id}${sourceId === a.id ? 'a' : 'b'}`);

it('a new memorandum is empty and has no head', () => {
  expect(getMemo(made.file, { memoId })).toMatchObject({
    no: 1,
    title: 'Note',
    language: 'fr',
    header: { to: '', from: '', date: '', subject: '', reference: '', confidentiality: '' },
    document: EMPTY_DOCUMENT,
    revision: 0,
    citationCount: 0,
    trashed: false,
  });
  expect(problemOf(() => createMemo(made.file, { title: '', language: 'en' })).code).toBe('value.empty');
});

it('one keystroke cites: the citation and the exhibit it needs are in the same step', () => {
  const passage = createPassage(made.file, {
    selection: { sourceId: b.id, textId: b.textId, start: 4, end: 13, quote: 'astreinte' },
  });
  const first = saveMemo(made.file, {
    memoId,
    revision: 0,
    document: doc(text('Voir '), cite('c1', b.id, passage.id), cite('c2', a.id)),
  });
  expect([first, exhibits(), citations()]).toEqual([{ revision: 1 }, ['1b', '2a'], ['c1b', 'c2a']]);
  expect(problemOf(() => removePassage(made.file, { passageId: passage.id })).code).toBe('passage.in-use');
  expect(listCitations(made.file, { sourceId: b.id })).toEqual([
    { id: 'c1', memoId, memoTitle: 'Note', sourceId: b.id, passageId: passage.id },
  ]);
  const second = saveMemo(made.file, { memoId, revision: 1, document: doc(cite('c2', b.id), cite('c3', a.id)) });
  expect([second, exhibits(), citations().toSorted()]).toEqual([{ revision: 2 }, ['1b', '2a'], ['c2b', 'c3a']]);
  made.file.undo();
  expect([exhibits(), citations(), getMemo(made.file, { memoId }).document]).toEqual([[], [], EMPTY_DOCUMENT]);
  made.file.redo();
  expect([exhibits(), citations().toSorted()]).toEqual([
    ['1b', '2a'],
    ['c2b', 'c3a'],
  ]);
});

it('a run of saves is one step; the same document again is none', () => {
  const before = listHistory(made.file, { limit: 99 }).length;
  let revision = 0;
  for (const words of ['L', 'L’', 'L’a', 'L’amende'])
    ({ revision } = saveMemo(made.file, { memoId, revision, document: doc(text(words)) }));
  expect(saveMemo(made.file, { memoId, revision, document: doc(text('L’amende')) })).toEqual({ revision: 4 });
  expect(listHistory(made.file, { limit: 99 }).length).toBe(before + 1);
});

it('a save that comes after another is refused', () => {
  saveMemo(made.file, { memoId, revision: 0, document: doc(text('Un')) });
  expect(problemOf(() => saveMemo(made.file, { memoId, revision: 0, document: doc(text('Deux')) }))).toEqual({
    code: 'memo.stale',
  });
  expect(getMemo(made.file, { memoId }).document).toEqual(doc(text('Un')));
});

it('a node that does not belong is named', () => {
  const document = { type: 'doc', content: [{ type: 'iframe' }] };
  expect(problemOf(() => saveMemo(made.file, { memoId, revision: 0, document }))).toEqual({
    code: 'memo.invalid',
    detail: { node: 'iframe' },
  });
});

it('words around a citation of something unknown are kept, and the citation with them', () => {
  const document = doc(text('Voir '), cite('c1', 'elsewhere'), cite('c2', a.id, 'no passage'), cite('c3', a.id));
  saveMemo(made.file, { memoId, revision: 0, document });
  expect([getMemo(made.file, { memoId }).document, citations(), exhibits()]).toEqual([document, ['c3a'], ['1a']]);
});

it('a citation copied within a memorandum or to another is counted in each', () => {
  saveMemo(made.file, { memoId, revision: 0, document: doc(cite('c1', a.id), cite('c1', a.id), cite('c1', b.id)) });
  const other = createMemo(made.file, { title: 'Copie', language: 'en' });
  saveMemo(made.file, { memoId: other.id, revision: 0, document: doc(cite('c1', a.id)) });
  expect(listMemos(made.file).map(({ title, citationCount }) => [title, citationCount])).toEqual([
    ['Note', 2],
    ['Copie', 1],
  ]);
});

it('the head, the title and the language are edited apart, and the trash keeps the memorandum out of what cites', () => {
  const header = { to: 'Tribunal', date: '2024-05' };
  expect(setHeader(made.file, { memoId, set: header, language: 'en' })).toMatchObject({
    language: 'en',
    header: { ...header, from: '' },
  });
  expect(problemOf(() => setHeader(made.file, { memoId, set: { date: 'mai' } })).code).toBe('value.date');
  expect(renameMemo(made.file, { memoId, title: ' Conclusions ' }).title).toBe('Conclusions');
  const before = made.file.history();
  renameMemo(made.file, { memoId, title: 'Conclusions' });
  setHeader(made.file, { memoId, set: header });
  expect(made.file.history()).toEqual(before);
  saveMemo(made.file, { memoId, revision: 0, document: doc(cite('c1', a.id)) });
  trashMemo(made.file, { memoId, trashed: true });
  expect([listCitations(made.file, {}), listMemos(made.file).map(({ trashed }) => trashed)]).toEqual([[], [true]]);
});

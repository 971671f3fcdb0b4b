import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSources } from '../../../../electron/store/queries/source-list.ts';
import { findTopicByLabel, insertTopic } from '../../../../electron/store/queries/topic.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
  made.addSource('1.txt', 'un', { title: 'Zone' });
  made.addSource('2.txt', 'deux', { title: '« Œuvre »', author: 'Cœur', publisher: 'Æsthetica' });
  made.addSource('3.txt', 'trois', { title: 'Opéra' });
});
afterEach(() => made.dispose());

const listed = (words: string, sort: 'title' | 'publisher' = 'title'): number[] =>
  listSources(made.file.read, { words }, { sort, descending: false }, { offset: 0, limit: 10 }).rows.map(
    ({ no }) => no,
  );

it.each(['oeuvre', 'ŒUVRE', '«\u00a0oeuvre', 'coeur', 'cœur', 'aesth', 'æsth'])('%s is found in the list', (words) => {
  expect(listed(words)).toEqual([2]);
});

it('a ligature stands where its letters do', () => {
  expect(listed('')).toEqual([2, 3, 1]);
  expect(listed('', 'publisher')[0]).toBe(2);
});

it('topics are one, whichever way they are written', () => {
  const id = made.file.commit('topic.renamed', (db) => insertTopic(db, 'Cœur du litige'));
  expect(findTopicByLabel(made.file.read, 'coeur du litige')).toBe(id);
});

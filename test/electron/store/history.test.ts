import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '../../../electron/store/case-file.ts';
import { all, insertRow, run, type WritableDatabase } from '../../../electron/store/database.ts';
import { listHistory } from '../../../electron/store/history.ts';
import { insertFact } from '../../../electron/store/queries/fact.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';
import { dumpCaseFile } from '../../support/dump-case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => {
  vi.useRealTimers();
  made.dispose();
});

const at = '2024-01-01T00:00:00.000Z';

const addFact = (db: WritableDatabase, id: string, statement = `Fait ${id}`): void =>
  insertFact(db, { id, statement, date: '', status: 'alleged' });
const addTopic = (db: WritableDatabase, id: string, label: string): void => insertRow(db, 'topic', { id, label });

const labels = (file: CaseFile): unknown => all(file.read, 'SELECT id, label FROM topic ORDER BY id');

describe('undo and redo', () => {
  it('bring back every row, with the same number, rows taken along by a cascade included', () => {
    const source = made.addSource('a.txt', 'Le 17 octobre, amende.');
    made.file.commit('fact.created', (db) => {
      addFact(db, 'f');
      addTopic(db, 't', 'amende');
      insertRow(db, 'fact_topic', { id: 'ft', fact_id: 'f', topic_id: 't' });
      insertRow(db, 'passage', {
        id: 'p',
        source_id: source.id,
        text_id: source.textId,
        start_offset: 0,
        end_offset: 2,
        quote: 'Le',
        prefix: '',
        suffix: ' 17',
        created_at: at,
      });
      insertRow(db, 'evidence', { id: 'e', passage_id: 'p', fact_id: 'f', stance: 'supports', created_at: at });
    });
    const full = dumpCaseFile(made.file);
    made.file.commit('facts.trashed', (db) => run(db, `DELETE FROM fact WHERE id = 'f'`));
    const without = dumpCaseFile(made.file);
    expect([without['fact'], without['fact_topic'], without['evidence']]).toEqual([[], [], []]);
    made.file.undo();
    expect(dumpCaseFile(made.file)).toEqual(full);
    made.file.redo();
    expect(dumpCaseFile(made.file)).toEqual(without);
  });

  it('cover what REPLACE removes', () => {
    made.file.commit('topic.renamed', (db) => addTopic(db, 'a', 'amende'));
    const before = dumpCaseFile(made.file);
    made.file.commit('topic.renamed', (db) => run(db, `REPLACE INTO topic (id, label) VALUES ('b', 'AMENDE')`));
    expect(labels(made.file)).toEqual([{ id: 'b', label: 'AMENDE' }]);
    made.file.undo();
    expect(dumpCaseFile(made.file)).toEqual(before);
  });

  it('exchange unique values in both directions', () => {
    made.file.commit('topic.renamed', (db) => {
      addTopic(db, 'a', 'amende');
      addTopic(db, 'b', 'astreinte');
      addFact(db, 'f');
      insertRow(db, 'fact_topic', { id: 'ft', fact_id: 'f', topic_id: 'a' });
    });
    const before = dumpCaseFile(made.file);
    made.file.commit('topic.renamed', (db) => {
      run(db, `UPDATE topic SET label = '…' WHERE id = 'a'`);
      run(db, `UPDATE topic SET label = 'amende' WHERE id = 'b'`);
      run(db, `UPDATE topic SET label = 'astreinte' WHERE id = 'a'`);
    });
    const after = dumpCaseFile(made.file);
    made.file.undo();
    expect(dumpCaseFile(made.file)).toEqual(before);
    made.file.redo();
    expect(dumpCaseFile(made.file)).toEqual(after);
  });

  it('never give a number twice', () => {
    made.addSource('a.txt', 'un');
    made.file.undo();
    expect(made.addSource('b.txt', 'deux').no).toBe(2);
  });

  it('keep the originals and the texts of an import that is undone, so that it can be redone', () => {
    const { sha256 } = made.addSource('a.txt', 'Texte à garder');
    made.file.undo();
    expect(all(made.file.read, 'SELECT sha256 FROM original')).toEqual([{ sha256 }]);
    made.file.redo();
    expect(verifyCaseFile(made.file).ok).toBe(true);
  });

  it('say when there is nothing left', () => {
    expect(() => made.file.undo()).toThrow('history.nothing-to-undo');
    expect(() => made.file.redo()).toThrow('history.nothing-to-redo');
  });

  it('leave on record what a new change makes impossible to redo', () => {
    made.file.commit('fact.created', (db) => addFact(db, 'a'));
    made.file.undo();
    made.file.commit('fact.created', (db) => addFact(db, 'b'));
    expect(listHistory(made.file.read, 9).map(({ state }) => state)).toEqual(['done', 'superseded']);
    expect(() => made.file.redo()).toThrow('history.nothing-to-redo');
    expect(all(made.file.read, 'SELECT action, label FROM audit WHERE seq > 1 ORDER BY seq')).toEqual([
      { action: 'do', label: 'fact.created' },
      { action: 'undo', label: 'fact.created' },
      { action: 'do', label: 'fact.created' },
    ]);
  });
});

describe('merging', () => {
  const save = (statement: string, mergeKey = 'memo:1'): unknown =>
    made.file.commit('memo.updated', (db) => run(db, 'UPDATE fact SET statement = ?', statement), { mergeKey });
  const entries = (): number => listHistory(made.file.read, 99).length;

  it('makes one step of a run of saves, its row kept as it was before the first and after the last', () => {
    made.file.commit('fact.created', (db) => addFact(db, 'a', 'un'));
    for (const statement of ['deux', 'trois', 'quatre']) save(statement);
    expect(entries()).toBe(2);
    const kept = all<{ before: string; after: string }>(
      made.file.read,
      `SELECT json_extract(before, '$.statement') AS before, json_extract(after, '$.statement') AS after FROM change
       WHERE before IS NOT NULL`,
    );
    expect(kept).toEqual([{ before: 'un', after: 'quatre' }]);
    expect(all(made.file.read, `SELECT count(*) AS n FROM audit WHERE label = 'memo.updated'`)).toEqual([{ n: 3 }]);
    made.file.undo();
    expect(all(made.file.read, 'SELECT statement FROM fact')).toEqual([{ statement: 'un' }]);
  });

  it('ends after a minute, at another key, after an undo, and has no end for a batch', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-01T10:00:00Z') });
    made.file.commit('fact.created', (db) => addFact(db, 'a'));
    save('1');
    vi.setSystemTime(new Date('2024-05-01T10:01:00Z'));
    save('2');
    expect(entries()).toBe(2);
    vi.setSystemTime(new Date('2024-05-01T10:01:01Z'));
    save('3');
    expect(entries()).toBe(3);
    save('4', 'memo:2');
    expect(entries()).toBe(4);
    made.file.undo();
    save('5', 'memo:1');
    expect(entries()).toBe(5);
    save('6', 'batch:1');
    vi.setSystemTime(new Date('2024-05-01T18:00:00Z'));
    save('7', 'batch:1');
    expect(entries()).toBe(6);
  });

  it('lets a batch go on after other work, unless that work touched the same rows', () => {
    const part = (id: string): void =>
      made.file.commit('sources.imported', (db) => addFact(db, id), { mergeKey: 'batch:1', detail: { count: 1 } });
    part('a');
    made.file.commit('topic.renamed', (db) => addTopic(db, 't', 'amende'));
    part('b');
    expect(listHistory(made.file.read, 9).map(({ label }) => label)).toEqual(['topic.renamed', 'sources.imported']);
    made.file.commit('fact.updated', (db) => run(db, `UPDATE fact SET note = 'vu' WHERE id = 'a'`));
    made.file.commit('sources.imported', (db) => run(db, `UPDATE fact SET date = '2024' WHERE id = 'a'`), {
      mergeKey: 'batch:1',
    });
    expect(entries()).toBe(4);
    while (made.file.history().undo) made.file.undo();
    expect([dumpCaseFile(made.file)['fact'], dumpCaseFile(made.file)['topic']]).toEqual([[], []]);
  });

  it('forgets an entry whose changes cancel out', () => {
    made.file.commit('fact.created', (db) => addFact(db, 'a', 'un'));
    save('deux');
    save('un');
    expect(made.file.history().undo?.label).toBe('fact.created');
  });
});

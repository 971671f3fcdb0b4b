import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCaseFile, openCaseFile } from '../../../electron/store/case-file.ts';
import { insertRow, run, type WritableDatabase } from '../../../electron/store/database.ts';
import { SCHEMA } from '../../../electron/store/migrate.ts';
import { insertFact } from '../../../electron/store/queries/fact.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';
import { dumpCaseFile } from '../../support/dump-case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile('Affaire Halyard');
});
afterEach(() => made.dispose());

const problemOf = (body: () => unknown): unknown => {
  try {
    body();
  } catch (error) {
    return (error as { problem?: unknown }).problem ?? error;
  }
  return 'nothing was thrown';
};

const addFact = (db: WritableDatabase, id: string): void =>
  insertFact(db, { id, statement: `Fait ${id}`, date: '', status: 'alleged' });

describe('spareMemory', () => {
  it('keeps few pages until all who asked for it have let go', () => {
    const { file } = made;
    const cached = (): unknown => file.read.prepare('PRAGMA cache_size').pluck().get();
    const usual = cached();
    file.spareMemory(true);
    file.spareMemory(true);
    const sparing = cached();
    file.spareMemory(false);
    expect(cached()).toBe(sparing);
    file.spareMemory(false);
    expect({ isSame: cached() === usual, isLess: Math.abs(Number(sparing)) < Math.abs(Number(usual)) }).toEqual({
      isSame: true,
      isLess: true,
    });
  });
});

describe('createCaseFile', () => {
  it('writes a file that says what it is before anything is done with it', () => {
    const header = readFileSync(made.file.path).subarray(0, 100);
    expect({
      application: header.toString('latin1', 68, 72),
      schema: header.readUInt32BE(60),
      matter: made.file.read.prepare('SELECT title, is_sample FROM matter').get(),
      lists: made.file.read.prepare('SELECT title FROM exhibit_list').all(),
      trail: made.file.read.prepare('SELECT seq, action, label, detail FROM audit').all(),
      history: made.file.history(),
    }).toEqual({
      application: 'GREF',
      schema: SCHEMA,
      matter: { title: 'Affaire Halyard', is_sample: 0 },
      lists: [{ title: 'Bordereau de pièces' }],
      trail: [{ seq: 1, action: 'create', label: 'casefile.created', detail: '{"title":"Affaire Halyard"}' }],
      history: { undo: null, redo: null },
    });
  });

  it('never overwrites', () => {
    const taken = path.join(made.dir, 'notes.txt');
    writeFileSync(taken, 'à garder');
    expect(problemOf(() => createCaseFile(taken, 'x'))).toEqual({
      code: 'casefile.exists',
      detail: { file: 'notes.txt' },
    });
    expect(readFileSync(taken, 'utf8')).toBe('à garder');
  });

  it('says when the place cannot be written', () => {
    expect(problemOf(() => createCaseFile(path.join(made.dir, 'absent', 'a.greffier'), 'x'))).toEqual({
      code: 'casefile.unwritable',
      detail: { file: 'a.greffier' },
    });
  });
});

describe('openCaseFile', () => {
  it('leaves one single file when it closes', () => {
    made.addSource('a.txt', 'Texte');
    expect(readdirSync(made.dir).toSorted()).toEqual(['essai.greffier', 'essai.greffier-wal']);
    made.file.close();
    expect(readdirSync(made.dir)).toEqual(['essai.greffier']);
  });

  it('refuses what is missing, foreign, newer or damaged, and touches none of it', () => {
    made.addSource('a.txt', 'Texte '.repeat(20_000));
    made.file.close();
    const place = (name: string): string => path.join(made.dir, name);
    writeFileSync(place('letter.greffier'), 'Ceci n’est pas une base de données. '.repeat(10));
    writeFileSync(place('empty.greffier'), '');
    mkdirSync(place('folder.greffier'));
    const other = new Database(place('other.greffier'));
    other.exec('PRAGMA application_id = 7; CREATE TABLE t (x)');
    other.close();
    copyFileSync(made.file.path, place('newer.greffier'));
    const newer = new Database(place('newer.greffier'));
    newer.pragma(`user_version = ${SCHEMA + 1}`);
    newer.close();
    copyFileSync(made.file.path, place('cut.greffier'));
    truncateSync(place('cut.greffier'), statSync(place('cut.greffier')).size - 8192);
    copyFileSync(made.file.path, place('scrambled.greffier'));
    const scrambled = readFileSync(place('scrambled.greffier'));
    scrambled.fill(0xa5, 100, 8192);
    writeFileSync(place('scrambled.greffier'), scrambled);

    const names = ['missing', 'letter', 'empty', 'folder', 'other', 'newer', 'cut', 'scrambled'];
    const content = (): (string | null)[] =>
      readdirSync(made.dir)
        .toSorted()
        .map((name) => (name.startsWith('folder') ? name : `${name} ${readFileSync(place(name), 'base64')}`));
    const before = content();
    const codes = names.map((name) => problemOf(() => openCaseFile(place(`${name}.greffier`))));
    expect(codes).toEqual([
      { code: 'casefile.missing', detail: { file: 'missing.greffier' } },
      { code: 'casefile.foreign', detail: { file: 'letter.greffier' } },
      { code: 'casefile.foreign', detail: { file: 'empty.greffier' } },
      { code: 'casefile.foreign', detail: { file: 'folder.greffier' } },
      { code: 'casefile.foreign', detail: { file: 'other.greffier' } },
      { code: 'casefile.newer', detail: { file: 'newer.greffier', found: SCHEMA + 1, known: SCHEMA } },
      { code: 'casefile.damaged', detail: { file: 'cut.greffier' } },
      { code: 'casefile.damaged', detail: { file: 'scrambled.greffier' } },
    ]);
    expect(content()).toEqual(before);
  });

  it('is the only user: refused twice in one process and from another, free again when the holder is killed', async () => {
    const refused = { code: 'casefile.locked', detail: { file: 'essai.greffier' } };
    expect(problemOf(() => openCaseFile(made.file.path))).toEqual(refused);
    made.file.close();
    const script = path.join(import.meta.dirname, '../../support/hold-case-file.ts');
    const holder = spawn(process.execPath, [script, made.file.path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(problemOf(() => openCaseFile(made.file.path))).toEqual(refused);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    openCaseFile(made.file.path).close();
  });
});

describe('commit', () => {
  it('records one history entry and one audit entry with the values of its label, and tells which tables changed', () => {
    const told: string[][] = [];
    const stop = made.file.onChange((tables) => told.push([...tables].toSorted()));
    const value = made.file.commit(
      'facts.trashed',
      (db) => {
        addFact(db, 'a');
        run(db, `INSERT INTO topic (id, label) VALUES ('t', 'amende')`);
        return 2;
      },
      { detail: (count) => ({ count }) },
    );
    stop();
    made.file.commit('fact.created', (db) => addFact(db, 'b'));
    expect({
      value,
      told,
      history: made.file.read.prepare('SELECT label, detail, state FROM history ORDER BY seq').all(),
      trail: made.file.read.prepare('SELECT action, label, detail FROM audit WHERE seq > 1 ORDER BY seq').all(),
    }).toEqual({
      value: 2,
      told: [['fact', 'topic']],
      history: [
        { label: 'facts.trashed', detail: '{"count":2}', state: 'done' },
        { label: 'fact.created', detail: '{}', state: 'done' },
      ],
      trail: [
        { action: 'do', label: 'facts.trashed', detail: '{"count":2}' },
        { action: 'do', label: 'fact.created', detail: '{}' },
      ],
    });
  });

  it('records nothing when nothing changed, a value written over itself included', () => {
    made.file.commit('fact.created', (db) => addFact(db, 'a'));
    const before = made.file.history();
    made.file.commit('fact.updated', (db) => run(db, `UPDATE fact SET statement = statement`));
    made.file.commit('fact.updated', (db) => {
      addFact(db, 'b');
      run(db, `DELETE FROM fact WHERE id = 'b'`);
    });
    expect(made.file.history()).toEqual(before);
    expect(made.file.read.prepare('SELECT count(*) AS n FROM audit').get()).toEqual({ n: 2 });
  });

  it('rolls everything back when the body throws', () => {
    const before = dumpCaseFile(made.file);
    const attempt = (): unknown =>
      made.file.commit('fact.created', (db) => {
        addFact(db, 'a');
        throw new Error('no');
      });
    expect(attempt).toThrow('no');
    expect(dumpCaseFile(made.file)).toEqual(before);
    expect(made.file.read.prepare('SELECT count(*) AS n FROM history').get()).toEqual({ n: 0 });
    made.file.commit('fact.created', (db) => addFact(db, 'a'));
    expect(made.file.history().undo?.label).toBe('fact.created');
  });

  it('is neither nested nor asynchronous', () => {
    const nested = (): unknown => made.file.commit('fact.created', () => made.file.commit('fact.created', () => 1));
    const waiting = (): unknown => made.file.commit('fact.created', async () => Promise.resolve(1));
    expect(nested).toThrow('a commit cannot hold another');
    expect(waiting).toThrow('a commit cannot wait');
  });

  it('is the only way to write: the connection refuses anything else', () => {
    const write = (): unknown => insertRow(made.file.read as WritableDatabase, 'topic', { id: 't', label: 'x' });
    expect(write).toThrow('readonly');
  });

  it('says that the disk is full, and keeps the case file whole', () => {
    made.file.commit('fact.created', (db) => addFact(db, 'a'));
    const before = dumpCaseFile(made.file);
    const pages = made.file.read.prepare('PRAGMA page_count').pluck().get() as number;
    made.file.read.prepare(`PRAGMA max_page_count = ${pages}`).get();
    expect(problemOf(() => made.addSource('long.txt', 'Texte '.repeat(100_000)))).toEqual({
      code: 'disk.full',
      detail: { file: 'essai.greffier' },
    });
    expect(dumpCaseFile(made.file)).toEqual(before);
  });

  it('leaves a mark of what left the case file, with nothing to undo', () => {
    made.file.recordExport('memo.exported', { file: 'memo.pdf' });
    expect(made.file.history()).toEqual({ undo: null, redo: null });
    expect(made.file.read.prepare('SELECT action, detail FROM audit ORDER BY seq DESC').get()).toEqual({
      action: 'export',
      detail: '{"file":"memo.pdf"}',
    });
  });
});

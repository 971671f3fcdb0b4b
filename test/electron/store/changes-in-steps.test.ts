import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCaseFile, type CaseFile } from '../../../electron/store/case-file.ts';
import type { Change } from '../../../electron/store/change.ts';
import type { LongChange } from '../../../electron/store/long-change.ts';
import { verifyAudit } from '../../../electron/store/audit.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';

const COUNT = 7;

let made: TemporaryCaseFile;
let file: CaseFile;
let ids: string[];
beforeEach(() => {
  made = temporaryCaseFile();
  ({ file } = made);
  ids = Array.from({ length: COUNT }, (_, no) => made.addSource(`piece-${no}.txt`, `La pièce ${no} du dossier.`).id);
});
afterEach(() => made.dispose());

const authors = (of = file): unknown[] => of.read.prepare('SELECT author FROM source ORDER BY no').pluck().all();
const changes = (): unknown[] =>
  file.read
    .prepare(`SELECT row_id, before, after FROM change WHERE history_seq = (SELECT max(seq) FROM history) ORDER BY seq`)
    .all();

/** One source a part; the first is written twice. */
const author = (name: string, fail = false): Change<string> => ({
  label: 'sources.updated',
  detail: { count: COUNT },
  *body(db) {
    db.prepare('UPDATE source SET author = ? WHERE id = ?').run('autre', ids[0]);
    yield 1;
    for (const id of ids) {
      db.prepare('UPDATE source SET author = ? WHERE id = ?').run(name, id);
      yield 1;
    }
    if (fail) throw new Error('no more');
    return name;
  },
});
const anne = Array.from({ length: COUNT }, () => 'Anne');
const nobody = Array.from({ length: COUNT }, () => '');

test('is one entry of the history with one change a row, which undo and redo replay exactly, and one of the trail', async () => {
  expect(await file.commitInSteps(author('Anne'))).toBe('Anne');
  expect([authors(), changes().length, file.history().undo?.label]).toEqual([anne, COUNT, 'sources.updated']);
  const before = file.read.prepare('SELECT count(*) FROM audit').pluck().get();
  expect((await file.undoInSteps()).redo?.label).toBe('sources.updated');
  expect(authors()).toEqual(nobody);
  await file.redoInSteps();
  expect(authors()).toEqual(anne);
  file.undo();
  expect([authors(), verifyAudit(file.read)]).toEqual([nobody, { checked: Number(before) + 3, broken: [] }]);
});

test('the rows it records are those of the same change in one go', async () => {
  await file.commitInSteps(author('Anne'));
  const inSteps = changes();
  file.undo();
  file.commit('sources.updated', (db) => {
    for (const id of ids) db.prepare('UPDATE source SET author = ? WHERE id = ?').run('Anne', id);
  });
  expect(changes()).toEqual(inSteps);
});

test('what is as it was in the end is no change, and no entry', async () => {
  await file.commitInSteps(author('Anne'));
  const { undo } = file.history();
  await file.commitInSteps(author('Anne'));
  expect(file.history().undo).toEqual(undo);
});

test('between two parts the case file is read, and nothing else may write', async () => {
  const done = file.commitInSteps({ ...author('Anne'), body: slow });
  expect(file.isChanging).toBe(true);
  expect(authors()[0]).toBe('Anne');
  expect(() => file.read.prepare(`UPDATE source SET author = 'x'`).run()).toThrow('readonly');
  await file.settled();
  expect(file.isChanging).toBe(false);
  await done;
  expect(authors()).toEqual(anne);
});

/** Each part takes longer than a turn. */
function* slow(db: Parameters<Change<string>['body']>[0]): Generator<number, string> {
  for (const id of ids) {
    db.prepare('UPDATE source SET author = ? WHERE id = ?').run('Anne', id);
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield 1;
  }
  return '';
}

test('another change runs it to its end first, and is the newer step', async () => {
  const done = file.commitInSteps({ ...author('Anne'), body: slow });
  file.commit('matter.updated', (db) => db.prepare(`UPDATE matter SET title = 'B'`).run());
  expect([authors(), file.history().undo?.label]).toEqual([anne, 'matter.updated']);
  await done;
  file.undo();
  file.undo();
  expect(authors()).toEqual(nobody);
});

test('two of them come one after the other', async () => {
  await Promise.all([file.commitInSteps(author('Anne')), file.commitInSteps(author('Luc')), file.undoInSteps()]);
  expect([authors(), file.history().redo?.label]).toEqual([anne, 'sources.updated']);
});

test('when it fails nothing of it stands, and who listens reads again', async () => {
  const told: string[] = [];
  file.onChange((tables) => told.push(...tables));
  await expect(file.commitInSteps(author('Anne', true))).rejects.toThrow('no more');
  expect([authors(), file.history().undo?.label, told]).toEqual([nobody, 'sources.imported', ['source']]);
  await file.commitInSteps(author('Luc'));
  expect(authors()[0]).toBe('Luc');
});

/** Each part seems to take three tenths of a second. */
function* lasting(db: Parameters<Change<string>['body']>[0]): Generator<number, string> {
  for (const id of ids) {
    db.prepare('UPDATE source SET author = ? WHERE id = ?').run('Anne', id);
    seems += 300;
    yield 1;
  }
  return '';
}
let seems = 0;

function withLasting(): { readonly told: LongChange[]; readonly progress: unknown[] } {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + seems);
  const [told, progress]: [LongChange[], unknown[]] = [[], []];
  file.onLongChange((change) => {
    told.push(change);
    change.onProgress((at) => progress.push(at));
  });
  return { told, progress };
}
afterEach(() => vi.restoreAllMocks());

test('one that lasts is told once, with how far it is; one that does not is not', async () => {
  await file.commitInSteps(author('Luc'));
  const { told, progress } = withLasting();
  await file.commitInSteps({ ...author('Anne'), body: lasting });
  expect(told.map(({ what }) => what)).toEqual([
    { direction: 'do', label: 'sources.updated', detail: { count: COUNT } },
  ]);
  expect(progress.slice(0, 6)).toEqual([2, 3, 4, 5, 6, 7].map((done) => ({ done, total: COUNT })));
  await expect(told[0]?.ended).resolves.toBe('');
  told[0]?.stop();
  expect(authors()).toEqual(anne);
});

test('one that lasts can be stopped, and then nothing of it stands', async () => {
  const { told } = withLasting();
  file.onLongChange((change) => {
    told.push(change);
    change.stop();
  });
  await expect(file.commitInSteps({ ...author('Anne'), body: lasting })).rejects.toMatchObject({
    problem: { code: 'change.stopped' },
  });
  await expect(told[0]?.ended).rejects.toThrow();
  expect([authors(), file.history().undo?.label, file.isChanging]).toEqual([nobody, 'sources.imported', false]);
  await file.commitInSteps(author('Luc'));
  expect(authors()[0]).toBe('Luc');
});

test('closing the file lets it end, and the log goes back into the file', async () => {
  const done = file.commitInSteps({ ...author('Anne'), body: slow });
  file.close();
  await done;
  const again = openCaseFile(file.path);
  expect(authors(again)).toEqual(anne);
  again.close();
});

test('what a long one leaves in the log is written back when that is asked for', async () => {
  await file.commitInSteps(author('Anne'));
  expect(file.isBehind).toBe(false);
  await file.commitInSteps({ ...author('Anne'), body: slow });
  expect(file.isBehind).toBe(true);
  file.writeBack();
  expect([file.isBehind, authors()]).toEqual([false, anne]);
});

test('places that pass from row to row come back, part by part', async () => {
  const lists = (): unknown[] => file.read.prepare('SELECT label FROM topic ORDER BY id').pluck().all();
  file.commit('fact.created', (db) => {
    for (const label of ['a', 'b']) db.prepare('INSERT INTO topic (id, label) VALUES (?, ?)').run(`t-${label}`, label);
  });
  file.commit('topic.renamed', (db) => {
    for (const [id, label] of [
      ['t-a', 'x'],
      ['t-b', 'a'],
      ['t-a', 'b'],
    ])
      db.prepare('UPDATE topic SET label = ? WHERE id = ?').run(label, id);
  });
  expect(lists()).toEqual(['b', 'a']);
  await file.undoInSteps();
  expect(lists()).toEqual(['a', 'b']);
  await file.redoInSteps();
  expect(lists()).toEqual(['b', 'a']);
});

test('its parts are found by their numbers, and its ends by the index of the entry', () => {
  const plan = (sql: string): string =>
    (file.read.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
      .map(({ detail }) => detail)
      .join('; ');
  expect([
    plan('SELECT min(seq), max(seq) FROM change WHERE history_seq = 1'),
    plan('SELECT row_id FROM change WHERE seq BETWEEN 1 AND 250 AND +history_seq = 1 ORDER BY seq'),
    plan(
      `WITH listed (row) AS MATERIALIZED (SELECT value FROM json_each('[]')) UPDATE source SET author = listed.row ->> 1 FROM listed WHERE source.id = listed.row ->> 0`,
    ),
  ]).toEqual([
    expect.stringMatching(/^SEARCH change USING COVERING INDEX/u),
    'SEARCH change USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
    expect.stringMatching(/SEARCH source USING (?:COVERING )?INDEX sqlite_autoindex_source_1 \(id=\?\)/u),
  ]);
});

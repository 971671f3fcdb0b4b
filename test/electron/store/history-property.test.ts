import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCaseFile, type CaseFile } from '../../../electron/store/case-file.ts';
import { all, insertRow, run, type WritableDatabase } from '../../../electron/store/database.ts';
import { insertFact } from '../../../electron/store/queries/fact.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';
import { makeId } from '../../../electron/system/make-id.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';
import { dumpCaseFile } from '../../support/dump-case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => {
  made.dispose();
});

const at = '2024-01-01T00:00:00.000Z';

const addFact = (db: WritableDatabase, id: string, statement = `Fait ${id}`): void =>
  insertFact(db, { id, statement, date: '', status: 'alleged' });
const addTopic = (db: WritableDatabase, id: string, label: string): void => insertRow(db, 'topic', { id, label });

/** What a lawyer may do, at random, on rows that collide and hang on one another. `pick` chooses among what is there. */
type Step = (file: CaseFile, pick: number, text: string) => void;

const idsOf = (db: WritableDatabase, table: string): string[] =>
  all<{ id: string }>(db, `SELECT id FROM ${table} ORDER BY id`).map(({ id }) => id);
const chosen = (db: WritableDatabase, table: string, pick: number): string | undefined => {
  const ids = idsOf(db, table);
  return ids[pick % Math.max(1, ids.length)];
};

const STEPS: readonly Step[] = [
  (file, _pick, text) => file.commit('fact.created', (db) => addFact(db, makeId(), text)),
  (file, pick, text) =>
    file.commit('fact.updated', (db) => {
      run(db, 'UPDATE fact SET statement = ?, note = ? WHERE id = ?', text, text, chosen(db, 'fact', pick) ?? '');
    }),
  (file, pick) =>
    file.commit('facts.trashed', (db) => run(db, 'DELETE FROM fact WHERE id = ?', chosen(db, 'fact', pick) ?? '')),
  (file, pick) => file.commit('topic.renamed', (db) => addTopic(db, makeId(), `thème ${pick % 4}`)),
  (file, pick) =>
    file.commit(
      'topic.renamed',
      (db) => {
        run(db, 'UPDATE topic SET label = ? WHERE id = ?', `thème ${pick % 4}`, chosen(db, 'topic', pick) ?? '');
      },
      { mergeKey: 'memo:topics' },
    ),
  (file, pick) =>
    file.commit(
      'topic.renamed',
      (db) => {
        const [a, b] = [chosen(db, 'topic', pick) ?? '', chosen(db, 'topic', pick + 1) ?? ''];
        const was = all<{ label: string }>(db, 'SELECT label FROM topic WHERE id IN (?, ?) ORDER BY id = ?', a, b, b);
        run(db, `UPDATE topic SET label = id WHERE id IN (?, ?)`, a, b);
        run(db, 'UPDATE topic SET label = ? WHERE id = ?', was[0]?.label ?? '', b);
        if (was[1]) run(db, 'UPDATE topic SET label = ? WHERE id = ?', was[1].label, a);
      },
      { mergeKey: 'memo:topics' },
    ),
  (file, pick) =>
    file.commit('fact.topics', (db) => {
      const [fact, topic] = [chosen(db, 'fact', pick), chosen(db, 'topic', pick)];
      if (fact && topic)
        run(db, 'INSERT OR IGNORE INTO fact_topic (id, fact_id, topic_id) VALUES (?, ?, ?)', makeId(), fact, topic);
    }),
  (file, pick) =>
    file.commit('topic.removed', (db) => run(db, 'DELETE FROM topic WHERE id = ?', chosen(db, 'topic', pick) ?? '')),
  (file, pick, text) =>
    file.commit('proceeding.created', (db) => {
      const party = makeId();
      insertRow(db, 'party', { id: party, name: text, kind: 'authority', created_at: at });
      insertRow(db, 'party_alias', { id: makeId(), party_id: party, name: text });
      const proceeding = makeId();
      insertRow(db, 'proceeding', {
        id: proceeding,
        title: text,
        kind: 'cnil',
        authority_id: party,
        position: pick,
        created_at: at,
      });
      insertRow(db, 'proceeding_party', {
        id: makeId(),
        proceeding_id: proceeding,
        party_id: party,
        role: 'respondent',
      });
      const step = makeId();
      insertRow(db, 'step', {
        id: step,
        proceeding_id: proceeding,
        kind: 'decision',
        author_id: party,
        created_at: at,
      });
      insertRow(db, 'measure', {
        id: makeId(),
        step_id: step,
        kind: 'fine',
        amount_minor: pick,
        currency: 'EUR',
        state: 'pronounced',
        created_at: at,
      });
    }),
  (file, pick) =>
    file.commit('proceeding.trashed', (db) =>
      run(db, 'DELETE FROM proceeding WHERE id = ?', chosen(db, 'proceeding', pick) ?? ''),
    ),
  (file, pick) =>
    file.commit('party.merged', (db) => {
      const [a, b] = [chosen(db, 'party', pick) ?? '', chosen(db, 'party', pick + 1) ?? ''];
      if (a === b) return;
      run(db, 'UPDATE proceeding SET authority_id = ? WHERE authority_id = ?', a, b);
      run(db, 'UPDATE OR REPLACE proceeding_party SET party_id = ? WHERE party_id = ?', a, b);
      run(db, 'UPDATE step SET author_id = ? WHERE author_id = ?', a, b);
      run(db, 'DELETE FROM party WHERE id = ?', b);
    }),
  (file, pick, text) =>
    file.commit('matter.updated', (db) =>
      run(db, 'REPLACE INTO setting (id, value) VALUES (?, ?)', `s${pick % 3}`, text),
    ),
  (file, pick, text) =>
    file.commit(
      'memo.updated',
      (db) => {
        const memo = chosen(db, 'memo', pick);
        if (memo) run(db, 'UPDATE memo SET plain = ?, revision = revision + 1 WHERE id = ?', text, memo);
        else
          insertRow(db, 'memo', {
            id: makeId(),
            title: text,
            language: 'fr',
            header: '{}',
            document: '{}',
            created_at: at,
            updated_at: at,
          });
      },
      { mergeKey: 'memo:1' },
    ),
  (file, _pick, text) => file.commit('sources.imported', (db) => addFact(db, makeId(), text), { mergeKey: 'batch:1' }),
  (file) => void file.undo(),
  (file) => void file.redo(),
];

it('undoing everything leads back to the start and redoing everything to the end, closed and opened in between', () => {
  const step = fc.record({
    kind: fc.nat(STEPS.length - 1),
    pick: fc.nat(9),
    text: fc.string({ unit: 'binary', maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const sample = temporaryCaseFile();
      try {
        // What is tested is what is in the file, not when the disk has it.
        sample.file.read.prepare('PRAGMA synchronous = OFF').run();
        const start = dumpCaseFile(sample.file);
        for (const { kind, pick, text } of steps) {
          // A step that breaks a rule (two topics of one name, nothing to undo) is refused whole: that is part of the test.
          try {
            STEPS[kind]?.(sample.file, pick, text);
          } catch (error) {
            expect(String(error)).toMatch(/history\.nothing|UNIQUE constraint/u);
          }
        }
        const end = dumpCaseFile(sample.file);
        const redoable =
          all<{ n: number }>(sample.file.read, `SELECT count(*) AS n FROM history WHERE state = 'undone'`)[0]?.n ?? 0;
        sample.file.close();
        let file = openCaseFile(sample.file.path);
        while (file.history().undo) file.undo();
        expect(dumpCaseFile(file)).toEqual(start);
        file.close();
        file = openCaseFile(sample.file.path);
        for (
          let left = all(file.read, `SELECT 1 FROM history WHERE state = 'undone'`).length;
          left > redoable;
          left -= 1
        )
          file.redo();
        expect(dumpCaseFile(file)).toEqual(end);
        expect(verifyCaseFile(file)).toMatchObject({ ok: true });
        file.close();
      } finally {
        sample.dispose();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

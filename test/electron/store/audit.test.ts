import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GENESIS, listAudit, verifyAudit } from '../../../electron/store/audit.ts';
import { openCaseFile } from '../../../electron/store/case-file.ts';
import { insertFact } from '../../../electron/store/queries/fact.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
  for (const id of ['a', 'b', 'c'])
    made.file.commit('fact.created', (db) => insertFact(db, { id, statement: id, date: '', status: 'alleged' }), {
      detail: { no: 1, à: 'é' },
    });
  made.file.undo();
});
afterEach(() => made.dispose());

/** Changes the closed file from outside, its guards removed. */
function tamper(sql: string): readonly number[] {
  made.file.close();
  const raw = new Database(made.file.path);
  raw.exec('DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened');
  raw.exec(sql);
  raw.close();
  const file = openCaseFile(made.file.path);
  try {
    return verifyAudit(file.read).broken;
  } finally {
    file.close();
  }
}

it('chains entries as documented: SHA-256 of the hash before, a line feed and the canonical entry', () => {
  const trail = listAudit(made.file.read, 0, 100);
  let previous = GENESIS;
  const expected = trail.map(({ hash: _hash, ...entry }) => {
    const sorted = Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
    previous = createHash('sha256')
      .update(`${previous}\n${JSON.stringify(sorted)}`)
      .digest('hex');
    return previous;
  });
  expect(trail.map(({ hash }) => hash)).toEqual(expected);
  expect(trail.map(({ seq, action }) => `${seq} ${action}`)).toEqual(['1 create', '2 do', '3 do', '4 do', '5 undo']);
  expect(verifyAudit(made.file.read)).toEqual({ checked: 5, broken: [] });
  expect(listAudit(made.file.read, 3, 1).map(({ seq }) => seq)).toEqual([4]);
});

it('refuses a change from inside', () => {
  expect(() => made.file.maintain((db) => db.prepare(`UPDATE audit SET label = 'x'`).run(), true)).toThrow(
    'append-only',
  );
  expect(() => made.file.maintain((db) => db.prepare('DELETE FROM audit').run(), true)).toThrow('append-only');
});

describe('a change from outside is found, and its entry named', () => {
  it.each([
    ['at', `'2001-01-01'`],
    ['action', `'redo'`],
    ['label', `'fact.updated'`],
    ['detail', `'{"no":2,"à":"é"}'`],
    ['detail', `'not JSON'`],
    ['changes', `'0'`],
    ['hash', `'0'`],
  ])('%s = %s', (column, value) => {
    expect(tamper(`UPDATE audit SET ${column} = ${value} WHERE seq = 3`)).toContain(3);
  });

  it('its number', () => expect(tamper('UPDATE audit SET seq = 9 WHERE seq = 5')).toContain(5));
  it('an entry removed from the middle', () => expect(tamper('DELETE FROM audit WHERE seq = 3')).toContain(3));
  it('the last entries cut off', () => expect(tamper('DELETE FROM audit WHERE seq > 3')).toEqual([4]));
  it('two entries exchanged', () =>
    expect(
      tamper(
        'UPDATE audit SET seq = -1 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = -1',
      ),
    ).toEqual([2, 3, 4]));
});

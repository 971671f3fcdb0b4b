import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 19;
/** Frozen once a case file may have been made with it. */
const SHA256 = '480a77002936d804dff77b03571d55216c9b0bf2e3c456912308e0a50c2060e2';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
  const segments = JSON.stringify([
    { start: 0, end: 12, role: 'body', block: 'paragraph' },
    { start: 14, end: 24, role: 'menu', block: 'paragraph' },
  ]);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts, own_words, surroundings)
      VALUES ('t', '${hash}', 'text/1', 'La C.N.I.L.,' || char(10, 10) || 'ABC会社 S.A.', '', '${segments}', '[]', 'La C.N.I.L.,', 'ABC会社 S.A.');
    UPDATE source SET text_id = 't', title = 'Avis de l’A.M.F.' WHERE id = 's';
  `);
});
afterEach(() => db.close());

const found = (words: string): unknown[] =>
  db.prepare('SELECT rowid FROM source_search WHERE source_search MATCH ?').pluck().all(words);

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('finds initials without points, and the parts of mixed words, in the texts that came in before', () => {
  expect([found('cnil'), found('amf'), found('abc')]).toEqual([[], [], []]);
  migrate(db, NUMBER);
  expect([found('body : cnil'), found('title : amf'), found('surroundings : (abc AND sa)')]).toEqual([[1], [1], [1]]);
  expect(found('avis')).toEqual([1]);
  expect(db.prepare('SELECT other_words, other_surroundings FROM source_text').get()).toEqual({
    other_words: 'cnil',
    other_surroundings: 'sa abc 会社',
  });
  // The index is what the texts say: taking the source out leaves nothing of it.
  db.exec(`INSERT INTO source_search (source_search, rank) VALUES ('integrity-check', 1)`);
  db.exec(`DELETE FROM source WHERE id = 's'`);
  expect(db.prepare('SELECT count(*) FROM source_term').pluck().get()).toBe(0);
  expect(() => db.exec(`UPDATE source_text SET body = ''`)).toThrow('immutable');
});

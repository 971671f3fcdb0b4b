import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCaseFile } from '../../../electron/store/case-file.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';
import { createPassage } from '../../../electron/usecases/passages/create-passage.ts';
import type { VerifyReport } from '../../../shared/domain/matter.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
  const { id, textId } = made.addSource('a.txt', 'La CNIL prononce une amende de 20 millions d’euros.');
  made.addSource('b.txt', 'Un autre texte.');
  const selection = { sourceId: id, textId, start: 8, end: 25, quote: 'prononce une amen' };
  createPassage(made.file, { selection });
});
afterEach(() => made.dispose());

/** Opens the file again after changing it from outside, the guards in the way removed. */
function afterTampering(sql: string): VerifyReport {
  made.file.close();
  const raw = new Database(made.file.path);
  raw.unsafeMode();
  raw.pragma('foreign_keys = OFF');
  const triggers = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all() as string[];
  for (const name of triggers) raw.exec(`DROP TRIGGER ${name}`);
  raw.exec(sql);
  raw.close();
  const file = openCaseFile(made.file.path);
  try {
    return verifyCaseFile(file);
  } finally {
    file.close();
  }
}

const problems = (report: VerifyReport): unknown =>
  Object.fromEntries(
    report.checks.filter((check) => check.problems.length > 0).map((check) => [check.name, check.problems]),
  );

it('finds nothing in a whole file, and counts what it looked at', () => {
  const { ok, checks } = verifyCaseFile(made.file);
  expect([ok, checks.map(({ name, checked }) => [name, checked > 0]), made.file.history().undo?.label]).toEqual([
    true,
    ['file', 'foreign-keys', 'originals', 'texts', 'anchors', 'search-index', 'audit-chain'].map((name) => [
      name,
      true,
    ]),
    'passage.created',
  ]);
});

it.each([
  [
    'an original changed by one bit',
    `UPDATE original_part SET bytes = CAST(x'4c' || substr(bytes, 2) AS BLOB) WHERE sha256 = (SELECT sha256 FROM source WHERE no = 2)`,
    { originals: [{ code: 'verify.original', detail: { no: 2 } }] },
  ],
  [
    'an original cut short',
    `DELETE FROM original_part WHERE sha256 = (SELECT sha256 FROM source WHERE no = 1)`,
    { originals: [{ code: 'verify.original', detail: { no: 1 } }] },
  ],
  [
    'a quotation that is not in the text',
    `UPDATE passage SET quote = 'prononce une peine'`,
    { anchors: [{ code: 'verify.anchor', detail: { no: 1, quote: 'prononce une peine' } }] },
  ],
  [
    'a passage in the text of another source',
    `UPDATE passage SET source_id = (SELECT id FROM source WHERE no = 2)`,
    { anchors: [{ code: 'verify.anchor', detail: { no: 2, quote: 'prononce une amen' } }] },
  ],
  [
    'a reference to nothing',
    `UPDATE source SET batch_id = 'gone' WHERE no = 1`,
    { 'foreign-keys': [{ code: 'verify.file', detail: { reason: 'source 1 → batch' } }] },
  ],
  [
    'a trail changed',
    `UPDATE audit SET label = 'fact.created' WHERE seq = 2`,
    { 'audit-chain': [{ code: 'verify.audit', detail: { seq: 2 } }] },
  ],
])('finds %s', (_what, sql, expected) => {
  expect(problems(afterTampering(sql))).toEqual(expected);
});

it('finds a text that was altered, the passage that stood in it and the index made from it', () => {
  expect(problems(afterTampering(`UPDATE source_text SET body = replace(body, 'amende', 'peine')`))).toEqual({
    texts: [{ code: 'verify.text', detail: { no: 1 } }],
    anchors: [{ code: 'verify.anchor', detail: { no: 1, quote: 'prononce une amen' } }],
    'search-index': [{ code: 'verify.index', detail: { table: 'source_search' } }],
  });
});

it('makes a broken search index anew, without an entry in the history', () => {
  const broken = afterTampering(`DELETE FROM source_search_data WHERE id > 10`);
  expect(broken.checks.find(({ name }) => name === 'search-index')?.problems).toEqual([
    { code: 'verify.index', detail: { table: 'source_search' } },
  ]);
  const file = openCaseFile(made.file.path);
  expect([
    verifyCaseFile(file).checks.find(({ name }) => name === 'search-index')?.problems,
    file.history().undo?.label,
  ]).toEqual([[], 'passage.created']);
  file.close();
});

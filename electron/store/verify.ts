/** Everything that the promise rests on, checked against what is really in the file: "nothing is altered, nothing is lost". */
import type { VerifyReport } from '../../shared/domain/matter.ts';
import { verifyAudit } from './audit.ts';
import type { CaseFile } from './case-file.ts';
import { all, each, integer, run, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { hashOriginal, listOriginals } from './originals.ts';
import { hashBody } from './texts.ts';

type Check = VerifyReport['checks'][number];
type Problem = Check['problems'][number];

/** Enough to act on: a file with more wrong than this needs its backup, not a list. */
const MAX_PROBLEMS = 200;
const QUOTE_SHOWN = 60;

/** Reads the whole file; a large one takes as long as reading it from the disk and hashing it. */
export function verifyCaseFile(file: CaseFile): VerifyReport {
  const indexes = file.maintain(checkIndexes, false);
  const broken = indexes.problems.map(({ detail }) => String(detail?.['table']));
  // An index is made from the texts and is no evidence of its own: a broken one is told, and made anew.
  if (broken.length > 0) file.maintain((db) => broken.forEach((table) => rebuildIndex(db, table)), true);
  const checks = [
    checkStructure(file.read),
    checkReferences(file.read),
    checkOriginals(file.read),
    checkTexts(file.read),
    checkAnchors(file.read),
    indexes,
    checkTrail(file.read),
  ];
  return { ok: checks.every(({ problems }) => problems.length === 0), checks };
}

const report = (name: Check['name'], checked: number, problems: readonly Problem[]): Check => ({
  name,
  checked,
  problems: problems.slice(0, MAX_PROBLEMS),
});

function checkStructure(db: ReadableDatabase): Check {
  const found = all<{ integrity_check: string }>(db, `PRAGMA integrity_check(${MAX_PROBLEMS})`);
  const problems = found
    .filter(({ integrity_check }) => integrity_check !== 'ok')
    .map(({ integrity_check }) => ({ code: 'verify.file', detail: { reason: integrity_check } }));
  return report('file', integer(db, 'SELECT page_count FROM pragma_page_count'), problems);
}

function checkReferences(db: ReadableDatabase): Check {
  const found = all<{ table: string; rowid: number | null; parent: string }>(db, 'PRAGMA foreign_key_check');
  const problems = found.map(({ table, rowid, parent }) => ({
    code: 'verify.file',
    detail: { reason: `${table} ${rowid ?? ''} → ${parent}` },
  }));
  const keys = integer(
    db,
    `SELECT count(*) FROM pragma_table_list l JOIN pragma_foreign_key_list(l.name) WHERE l.schema = 'main'`,
  );
  return report('foreign-keys', keys, problems);
}

function checkOriginals(db: ReadableDatabase): Check {
  const originals = listOriginals(db);
  const problems = originals
    .filter(({ sha256, size }) => {
      const there = hashOriginal(db, sha256);
      return there.sha256 !== sha256 || there.size !== size;
    })
    .map(({ no }) => ({ code: 'verify.original', detail: { no } }));
  return report('originals', originals.length, problems);
}

function checkTexts(db: ReadableDatabase): Check {
  const problems: Problem[] = [];
  let checked = 0;
  const texts = each<{ body: string; body_sha256: string; no: number }>(
    db,
    `SELECT t.body, t.body_sha256, coalesce((SELECT min(s.no) FROM source s WHERE s.sha256 = t.sha256), (SELECT min(s.no) FROM source_version v JOIN source s ON s.id = v.source_id WHERE v.sha256 = t.sha256), 0) AS no FROM source_text t`,
  );
  for (const { body, body_sha256, no } of texts) {
    checked += 1;
    if (hashBody(body) !== body_sha256) problems.push({ code: 'verify.text', detail: { no } });
  }
  return report('texts', checked, problems);
}

function checkAnchors(db: ReadableDatabase): Check {
  const problems: Problem[] = [];
  let checked = 0;
  let text: { readonly id: string; readonly body: string } | undefined;
  const passages = each<AnchorColumns>(
    db,
    `SELECT p.text_id, p.start_offset, p.end_offset, p.quote, s.no, (s.sha256 = t.sha256 OR EXISTS (SELECT 1 FROM source_version v WHERE v.source_id = s.id AND v.sha256 = t.sha256)) AS belongs
     FROM passage p JOIN source s ON s.id = p.source_id JOIN source_text t ON t.id = p.text_id ORDER BY p.text_id`,
  );
  for (const { text_id, start_offset, end_offset, quote, no, belongs } of passages) {
    checked += 1;
    // Passages come text by text, so that each body is read once.
    if (text?.id !== text_id) text = { id: text_id, body: readBody(db, text_id) };
    if (belongs !== 1 || text.body.slice(start_offset, end_offset) !== quote)
      problems.push({ code: 'verify.anchor', detail: { no, quote: quote.slice(0, QUOTE_SHOWN) } });
  }
  return report('anchors', checked, problems);
}

interface AnchorColumns {
  readonly text_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly no: number;
  readonly belongs: number;
}

const readBody = (db: ReadableDatabase, textId: string): string =>
  all<{ body: string }>(db, 'SELECT body FROM source_text WHERE id = ?', textId)[0]?.body ?? '';

const INDEXES = ['source_search', 'source_about_search', 'fact_search', 'memo_search'] as const;

/** FTS5 compares the index with the texts when asked with a rank of 1; it is asked by a write, which is taken back. */
function checkIndexes(db: WritableDatabase): Check {
  const problems: Problem[] = [];
  for (const table of INDEXES) {
    try {
      run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT'))) throw error;
      problems.push({ code: 'verify.index', detail: { table } });
    }
  }
  return report('search-index', INDEXES.length, problems);
}

const rebuildIndex = (db: WritableDatabase, table: string): unknown =>
  run(db, `INSERT INTO ${table} (${table}) VALUES ('rebuild')`);

function checkTrail(db: ReadableDatabase): Check {
  const { checked, broken } = verifyAudit(db);
  const problems = broken.map((seq) => ({ code: 'verify.audit', detail: { seq } }));
  return report('audit-chain', checked, problems);
}

/** Import of 1,000 articles against the floor: read, hash, insert with full-text index, in batches, into bare SQLite. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { createCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { importPaths } from '../../electron/usecases/intake/import-paths.ts';
import { inTurns, line, median } from './measure.ts';

const ROUNDS = 3;
const BATCH = 200;

export function floor(folder: string, database: string): void {
  const db = new Sqlite(database);
  db.pragma('journal_mode = WAL');
  db.exec(
    "CREATE TABLE doc (id INTEGER PRIMARY KEY, hash TEXT, body TEXT) STRICT; CREATE VIRTUAL TABLE doc_search USING fts5 (body, content = 'doc', content_rowid = 'id', tokenize = \"unicode61 remove_diacritics 2\")",
  );
  const insert = db.prepare('INSERT INTO doc (id, hash, body) VALUES (?, ?, ?)');
  const index = db.prepare('INSERT INTO doc_search (rowid, body) VALUES (?, ?)');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const write = db.transaction((names: readonly string[], first: number) => {
    for (const [at, name] of names.entries()) {
      const bytes = readFileSync(path.join(folder, name));
      const body = bytes.toString('utf8');
      insert.run(first + at, createHash('sha256').update(bytes).digest('hex'), body);
      index.run(first + at, body);
    }
  });
  for (let first = 0; first < files.length; first += BATCH) write(files.slice(first, first + BATCH), first + 1);
  db.close();
}

/** Prints the rates; answers with the last case file, open, for the search bench. */
export async function benchIntake(folder: string, scratch: string, count: number): Promise<CaseFile> {
  let last: CaseFile | undefined;
  const times = await inTurns(ROUNDS, {
    floor: (round) => floor(folder, path.join(scratch, `floor-${round}.db`)),
    import: async (round) => {
      last?.close();
      last = createCaseFile(path.join(scratch, `import-${round}.greffier`), 'Bench');
      await importPaths(last, [folder], { onProgress: () => undefined, signal: new AbortController().signal });
    },
  });
  const [bare, ours] = [median(times.floor), median(times.import)];
  line(
    'floor: read + SHA-256 + insert + FTS5',
    `${Math.round((count / bare) * 1000)} doc/s`,
    `${count} articles of 5 KB, median of ${ROUNDS}, in turns`,
  );
  line(
    'import: the same, original, text and guesses',
    `${Math.round((count / ours) * 1000)} doc/s`,
    'importPaths into a new case file, same folder',
  );
  line('import / floor', `${((bare / ours) * 100).toFixed(0)} %`, 'ratio of the medians');
  if (!last) throw new Error('nothing was imported');
  return last;
}

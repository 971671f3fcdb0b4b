/**
 * Imports side by side: ours, the floor (read, hash, insert with full-text index, in batches, into bare SQLite) and `recollindex`, Debian's desktop
 * indexer, which keeps no originals.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { createCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { importPaths } from '../../electron/usecases/intake/import-paths.ts';
import { writeArticles } from './articles.ts';
import { inTurns, line, median } from './measure.ts';

const BATCH = 200;

function floor(folder: string, database: string): void {
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

const hasRecoll = (): boolean => spawnSync('recollindex', ['-h'], { stdio: 'ignore' }).error === undefined;

/** Indexes the folder from nothing, with a configuration of its own. */
function recoll(folder: string, scratch: string): void {
  const config = path.join(scratch, 'recoll');
  rmSync(config, { recursive: true, force: true });
  mkdirSync(config);
  writeFileSync(path.join(config, 'recoll.conf'), `topdirs = ${folder}\nloglevel = 2\n`);
  execFileSync('recollindex', ['-c', config, '-z'], { stdio: 'ignore' });
}

/** Imports the folder into a new case file, in a process of its own. @returns its peak memory in megabytes */
function peakMemory(folder: string, casePath: string): number {
  const script = path.join(import.meta.dirname, 'import-once.ts');
  return Number(execFileSync(process.execPath, [script, folder, casePath], { encoding: 'utf8' }));
}

async function compare(
  folder: string,
  scratch: string,
  count: number,
  rounds: number,
): Promise<{ readonly rate: number; readonly file: CaseFile }> {
  let last: CaseFile | undefined;
  const runs: Record<string, (round: number) => unknown> = {
    floor: (round) => floor(folder, path.join(scratch, `floor-${count}-${round}.db`)),
    import: async (round) => {
      last?.close();
      last = createCaseFile(path.join(scratch, `import-${count}-${round}.greffier`), 'Bench');
      await importPaths(last, [folder], { onProgress: () => undefined, signal: new AbortController().signal });
    },
  };
  if (hasRecoll()) runs['recoll'] = () => recoll(folder, scratch);
  const times = await inTurns(rounds, runs);
  const rateOf = (name: string): number => (count / median(times[name] ?? [])) * 1000;
  const [bare, ours] = [rateOf('floor'), rateOf('import')];
  const rate = (value: number): string => `${Math.round(value)} doc/s`;
  const how = `${count} articles of 5 KB, median of ${rounds}, in turns`;
  line('floor: read + SHA-256 + insert + FTS5', rate(bare), how);
  line('import: the same, original, text, guesses, kin', rate(ours), 'importPaths into a new case file, same folder');
  line('import / floor', `${((ours / bare) * 100).toFixed(0)} %`, 'ratio of the medians');
  const indexed = runs['recoll'] ? rateOf('recoll') : undefined;
  line(
    'recollindex',
    indexed === undefined ? 'not installed' : rate(indexed),
    'new index of the same folder, no originals',
  );
  if (indexed !== undefined) line('import / recollindex', `${(ours / indexed).toFixed(1)} ×`, 'ratio of the medians');
  if (!last) throw new Error('nothing was imported');
  return { rate: ours, file: last };
}

/** Prints the rates of one size and of ten times it; answers with the smaller case file, open, for the search bench. */
export async function benchIntake(folder: string, scratch: string, count: number): Promise<CaseFile> {
  const small = await compare(folder, scratch, count, 3);
  const large = path.join(scratch, 'many-articles');
  writeArticles(large, count * 10);
  const many = await compare(large, scratch, count * 10, 1);
  many.file.close();
  line(
    `import of ${count * 10} / of ${count}`,
    `${((many.rate / small.rate) * 100).toFixed(0)} %`,
    'documents per second',
  );
  for (const [size, from] of [
    [count, folder],
    [count * 10, large],
  ] as const)
    line(
      `peak memory, import of ${size}`,
      `${peakMemory(from, path.join(scratch, `memory-${size}.greffier`))} MB`,
      'largest resident set of a process that does nothing else',
    );
  rmSync(large, { recursive: true });
  return small.file;
}

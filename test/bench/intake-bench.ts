/**
 * Imports side by side: ours, the floor (read, hash, insert with full-text index, in batches, into bare SQLite) and `recollindex`, Debian's desktop
 * indexer, which keeps no originals.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { ROOT } from '../../build/bundle/entries.ts';
import { openCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { writeArticles } from './articles.ts';
import type { ImportFigures } from './import-in-host.ts';
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

/** What one has written must not keep the disk busy while the next is measured. */
const restDisk = (): void => void spawnSync('sync');

const hasRecoll = (): boolean => spawnSync('recollindex', ['-h'], { stdio: 'ignore' }).error === undefined;

/** Indexes the folder from nothing, with a configuration of its own. */
function recoll(folder: string, scratch: string): void {
  const config = path.join(scratch, 'recoll');
  rmSync(config, { recursive: true, force: true });
  mkdirSync(config);
  writeFileSync(path.join(config, 'recoll.conf'), `topdirs = ${folder}\nloglevel = 2\n`);
  execFileSync('recollindex', ['-c', config, '-z'], { stdio: 'ignore' });
}

/** Imports the folder into a new case file as the built program does, in a process of its own. */
function importInHost(folder: string, casePath: string): ImportFigures {
  const script = path.join(import.meta.dirname, 'import-in-host.ts');
  const host = path.join(ROOT, 'out', 'main', 'host-worker.js');
  return JSON.parse(
    execFileSync(process.execPath, [script, host, folder, casePath], { encoding: 'utf8' }),
  ) as ImportFigures;
}

interface Compared {
  /** Documents per second. */
  readonly rate: number;
  readonly peak: number;
  readonly casePath: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const average = (total: number, count: number): string => `${Math.round((total / count) * 1000)} µs`;

async function compare(folder: string, scratch: string, count: number, rounds: number): Promise<Compared> {
  const figures: ImportFigures[] = [];
  const floorCpu: number[] = [];
  const casePath = (round: number): string => path.join(scratch, `import-${count}-${round}.greffier`);
  const runs: Record<string, (round: number) => unknown> = {
    floor: (round) => {
      const start = process.cpuUsage();
      floor(folder, path.join(scratch, `floor-${count}-${round}.db`));
      const { user, system } = process.cpuUsage(start);
      floorCpu.push((user + system) / 1000);
    },
    import: (round) => figures.push(importInHost(folder, casePath(round))),
  };
  if (hasRecoll()) runs['recoll'] = () => recoll(folder, scratch);
  const times = await inTurns(rounds, runs, restDisk);
  const middle = (of: (one: ImportFigures) => number): number => median(figures.map(of));
  const rateOf = (milliseconds: number): number => (count / milliseconds) * 1000;
  const [bare, ours] = [rateOf(median(times['floor'] ?? [])), rateOf(middle(({ wall }) => wall))];
  const rate = (value: number): string => `${Math.round(value)} doc/s`;
  const how = `${count} articles of 5 KB, median of ${rounds}, in turns, the disk at rest before each`;
  line('floor: read + SHA-256 + insert + FTS5', rate(bare), how);
  line(
    'import: the same, original, text, guesses',
    rate(ours),
    'built program, case file open, from the call to its end',
  );
  line('import / floor', percent(ours / bare), 'ratio of the medians');
  const [cpu, writer] = [middle((one) => one.cpu), middle((one) => one.writer)];
  line('processor time of the floor, each', average(median(floorCpu), count), 'user and system');
  line(
    'processor time of the import, each',
    average(cpu, count),
    `all threads; the one that writes ${average(writer, count)}`,
  );
  line(
    'import / floor on two free cores',
    percent(median(floorCpu) / Math.max(writer, cpu / 2)),
    'by processor time: what holds it up is the writing thread, or all of them on two cores',
  );
  line(
    'wording noted afterwards, each',
    average(
      middle(({ wording }) => wording),
      count,
    ),
    'in the background, by the clock',
  );
  const indexed = runs['recoll'] ? rateOf(median(times['recoll'] ?? [])) : undefined;
  line(
    'recollindex',
    indexed === undefined ? 'not installed' : rate(indexed),
    'new index of the same folder, no originals',
  );
  if (indexed !== undefined) line('import / recollindex', `${(ours / indexed).toFixed(1)} ×`, 'ratio of the medians');
  return { rate: ours, peak: middle(({ peak }) => peak), casePath: casePath(rounds - 1) };
}

/** Imported whole, once, for its memory alone. */
function importOnce(scratch: string, count: number): Pick<Compared, 'rate' | 'peak'> & Pick<ImportFigures, 'peaks'> {
  const folder = path.join(scratch, 'very-many-articles');
  writeArticles(folder, count);
  const casePath = path.join(scratch, `import-${count}.greffier`);
  const { peak, wall, peaks } = importInHost(folder, casePath);
  for (const place of [folder, casePath]) rmSync(place, { recursive: true });
  return { rate: (count / wall) * 1000, peak, peaks };
}

/**
 * Prints the rates of one size and of ten times it, and the memory of these and of a larger one, each in a process of its own; answers with the
 * smallest case file, open, for the search bench.
 * @param most times `count` that the largest has
 */
export async function benchIntake(folder: string, scratch: string, count: number, most: number): Promise<CaseFile> {
  const small = await compare(folder, scratch, count, 7);
  const large = path.join(scratch, 'many-articles');
  writeArticles(large, count * 10);
  const many = await compare(large, scratch, count * 10, 1);
  rmSync(large, { recursive: true });
  const largest = importOnce(scratch, count * most);
  line(
    `import of ${count * 10} / of ${count}`,
    `${((many.rate / small.rate) * 100).toFixed(0)} %`,
    'documents per second',
  );
  const peaks = [small, many, largest].map(({ peak }) => peak);
  line(
    `peak memory of imports of ${[1, 10, most].map((times) => count * times).join(', ')}`,
    `${peaks.join(' / ')} MB`,
    `largest resident set, at the import's end, of the process that holds the host; a process each; the last at ${Math.round(largest.rate)} doc/s`,
  );
  line(
    `${count * 10} / ${count}, ${count * most} / ${count * 10}`,
    `${percent(many.peak / small.peak)}, ${percent(largest.peak / many.peak)}`,
    'ratios of these peaks',
  );
  line(
    'the largest of them, as it went',
    `${largest.peaks.map(({ peak }) => peak).join(' / ')} MB`,
    `its peak so far when ${largest.peaks.map(({ documents }) => documents).join(', ')} documents were through`,
  );
  return openCaseFile(small.casePath);
}

/**
 * The process that imports is killed (SIGKILL) at random moments, again and again on the same case file: it always opens, verifies, holds no
 * half-imported source, and has everything that had been confirmed. GREFFIER_KILLS sets how often (50).
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { createCaseFile, openCaseFile } from '../../../../electron/store/case-file.ts';
import { listBatches } from '../../../../electron/store/queries/batch.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { markInterruptedBatches } from '../../../../electron/usecases/intake/mark-interrupted-batches.ts';
import { article, writeArticles } from '../../../support/documents/articles.ts';
import { attached, makeMail } from '../../../support/documents/mail.ts';
import { makeZip } from '../../../support/documents/zip.ts';

const KILLS = Number(process.env['GREFFIER_KILLS'] ?? 50);
const DOCUMENTS = 400;

const dir = mkdtempSync(path.join(tmpdir(), 'greffier-kill-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Run {
  readonly confirmed: readonly string[];
  readonly finished: boolean;
}

/** When to kill: so many documents through, then so many milliseconds later. */
interface Moment {
  readonly documents: number;
  readonly milliseconds: number;
}

/**
 * Any time of the import, or, every other time, around the writing of a part (a part is 200 documents, and is written when the last of them is
 * through): that is where a careless program would lose something.
 */
function randomMoment(kill: number): Moment {
  const random = (below: number): number => Math.floor(Math.random() * below);
  return kill % 2 === 0
    ? { documents: random(DOCUMENTS), milliseconds: random(60) }
    : { documents: 199 + 200 * random(DOCUMENTS / 200), milliseconds: random(120) };
}

/** @param moment undefined lets it finish */
function runImport(casePath: string, folder: string, moment?: Moment): Promise<Run> {
  const child = spawn(process.execPath, [path.resolve('test/fixtures/intake/import-and-tell.ts'), casePath, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let through = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (line === '.') through++;
    if (moment && through === moment.documents && /^(?:open|\.)$/u.test(line))
      setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const confirmed = lines.filter((line) => /^\d+ \p{AHex}{64}$/u.test(line));
      resolve({ confirmed, finished: lines.includes('done') });
    });
  });
}

/** Every source that has its original, its text if it was read, and what it was found in; as `no sha256`. */
function wholeSources(casePath: string): { readonly all: number; readonly whole: readonly string[] } {
  const file = openCaseFile(casePath);
  try {
    expect(verifyCaseFile(file)).toMatchObject({ ok: true });
    markInterruptedBatches(file);
    expect(listBatches(file.read).filter(({ state }) => state === 'running')).toEqual([]);
    const whole = file.read
      .prepare(
        `SELECT s.no || ' ' || s.sha256 FROM source s JOIN original o ON o.sha256 = s.sha256
         LEFT JOIN source_text t ON t.id = s.text_id AND t.sha256 = s.sha256
         WHERE (t.id IS NOT NULL OR s.kind = 'archive')
           AND (s.parent_id IS NULL) = (instr(s.relative_path, '.zip/') + instr(s.relative_path, '.eml/') = 0)
           AND o.size = (SELECT sum(length(bytes)) FROM original_part p WHERE p.sha256 = s.sha256) ORDER BY s.no`,
      )
      .pluck()
      .all() as string[];
    const all = file.read.prepare('SELECT count(*) FROM source').pluck().get() as number;
    return { all, whole };
  } finally {
    file.close();
  }
}

/** Kills one import after another; a fresh case file every few kills, so that there is always something left to import. */
async function killRepeatedly(
  name: string,
  folder: string,
  blank: string,
  kills: number,
  documents = DOCUMENTS,
): Promise<number> {
  let interrupted = 0;
  let confirmed: string[] = [];
  let casePath = '';
  for (let kill = 0; kill < kills; kill++) {
    if (kill % 4 === 0) {
      casePath = path.join(dir, `${name}-${kill}`, 'essai.greffier');
      mkdirSync(path.dirname(casePath));
      cpSync(blank, casePath);
      confirmed = [];
    }
    const moment = randomMoment(kill);
    const run = await runImport(casePath, folder, moment);
    confirmed.push(...run.confirmed);
    if (!run.finished) interrupted++;
    const { all, whole } = wholeSources(casePath);
    const present = new Set(whole);
    expect({ moment, all, missing: confirmed.filter((one) => !present.has(one)) }).toEqual({
      moment,
      all: whole.length,
      missing: [],
    });
  }
  await runImport(casePath, folder);
  expect(wholeSources(casePath)).toMatchObject({ all: documents, whole: { length: documents } });
  return interrupted;
}

test(`an import killed ${KILLS} times loses nothing that was confirmed`, async () => {
  const articles = path.join(dir, 'articles');
  writeArticles(articles, DOCUMENTS, 300);
  const blank = path.join(dir, 'blank.greffier');
  createCaseFile(blank, 'Essai').close();
  const half = Math.ceil(KILLS / 2);
  const interrupted = await Promise.all([
    killRepeatedly('a', articles, blank, half),
    killRepeatedly('b', articles, blank, KILLS - half),
  ]);
  // A test that killed nothing would have shown nothing.
  expect((interrupted[0] ?? 0) + (interrupted[1] ?? 0)).toBeGreaterThan(KILLS / 2);
}, 300_000);

test('so it is while archives and mails are opened: what they hold comes in below them in the end', async () => {
  const folder = path.join(dir, 'lots');
  mkdirSync(folder);
  const letter = (number: number): Buffer =>
    makeMail(
      article(number, 200),
      [1, 2, 3].map((one) => attached(`${one}.txt`, article(number * 10 + one, 200), 'text/plain')),
    );
  for (const lot of [1, 2, 3, 4])
    writeFileSync(
      path.join(folder, `${lot}.zip`),
      makeZip(Array.from({ length: 24 }, (_, index) => ({ name: `${index}.eml`, bytes: letter(lot * 100 + index) }))),
    );
  const blank = path.join(dir, 'blank-lots.greffier');
  createCaseFile(blank, 'Essai').close();
  const kills = Math.ceil(KILLS / 5);
  const interrupted = await killRepeatedly('c', folder, blank, kills, 4 + 4 * 24 * 4);
  expect(interrupted).toBeGreaterThan(0);
}, 300_000);

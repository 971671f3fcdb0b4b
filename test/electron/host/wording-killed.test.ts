/** The process is killed (SIGKILL) while it compares the texts that came in: what was compared stays, and the rest is compared when it is opened again. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { createCaseFile, openCaseFile } from '../../../electron/store/case-file.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';
import { backlogOf, noteAllWording } from '../../../electron/usecases/families/note-wording.ts';
import { importPaths } from '../../../electron/usecases/intake/import-paths.ts';
import { article } from '../../support/wording.ts';

const COUNT = 800;

const dir = mkdtempSync(path.join(os.tmpdir(), 'greffier-wording-kill-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** @returns what it had told when it was killed */
function compareUntilKilled(casePath: string): Promise<string[]> {
  const script = path.resolve('test/fixtures/intake/compare-until-killed.ts');
  const child = spawn(process.execPath, [script, casePath, path.join(dir, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (/^running [1-9]/u.test(line)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(lines));
  });
}

test('a comparison of wording that is killed goes on, and nothing is lost', async () => {
  const folder = path.join(dir, 'in');
  mkdirSync(folder);
  // Each article stands there twice.
  for (let at = 0; at < COUNT; at++)
    writeFileSync(path.join(folder, `${at}.txt`), `${article(Math.floor(at / 2) + 1, 60)}${'\n'.repeat(at % 2)}`);
  const casePath = path.join(dir, 'a.greffier');
  const made = createCaseFile(casePath, 'A');
  await importPaths(made, [folder], { onProgress: () => undefined, signal: new AbortController().signal });
  made.close();
  expect((await compareUntilKilled(casePath)).at(-1)).toMatch(/^running/u);
  const file = openCaseFile(casePath);
  try {
    const left = backlogOf(file)?.count ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(COUNT);
    expect(verifyCaseFile(file).ok).toBe(true);
    noteAllWording(file);
    const families = file.read.prepare('SELECT count(DISTINCT family) FROM source_family').pluck().get();
    expect([backlogOf(file), families]).toEqual([undefined, COUNT / 2]);
  } finally {
    file.close();
  }
}, 60_000);

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeBeside } from '../../../../electron/usecases/export/write-beside.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('puts a whole file in the place of the old one, readable by this user alone', async () => {
  const file = path.join(folder, 'memo.pdf');
  writeFileSync(file, 'old');
  await writeBeside(file, new TextEncoder().encode('new'));
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([
    'new',
    0o600,
    ['memo.pdf'],
  ]);
});

it('leaves the old file and nothing else where there is no room for the new one', () => {
  const file = path.join(folder, 'memo.pdf');
  writeFileSync(file, 'old');
  const script = `
    import { writeBeside } from ${JSON.stringify(path.resolve('electron/usecases/export/write-beside.ts'))};
    await writeBeside(${JSON.stringify(file)}, new Uint8Array(1_000_000)).catch(({ problem }) => console.log(problem.code, problem.detail?.reason));`;
  // No file of this process may be longer than 8 blocks of 512 bytes: the system stops the writing in the middle, as a full disk does.
  const said = execFileSync('/bin/sh', [
    '-c',
    'ulimit -f 8 && exec "$0" --input-type=module -e "$1"',
    process.execPath,
    script,
  ]);
  expect([said.toString().trim(), readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([
    'export.failed EFBIG',
    'old',
    ['memo.pdf'],
  ]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRunFolder } from '../../../electron/browser/run-folder.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(path.join(os.tmpdir(), 'greffier-run-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

it('is private, and gone at the end with all that it holds', () => {
  const run = createRunFolder(data);
  writeFileSync(path.join(run.path, 'client.txt'), 'x');
  const mode = statSync(run.path).mode & 0o777;
  run.remove();
  expect([mode, existsSync(run.path)]).toEqual([0o700, false]);
});

it('clears what a killed run left, and leaves a living one alone', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const living = process.ppid;
  for (const name of [`run-${dead}`, `run-${living}`, 'leftover'])
    mkdirSync(path.join(data, 'browser', name, 'inbox'), { recursive: true });
  createRunFolder(data);
  expect(readdirSync(path.join(data, 'browser')).sort()).toEqual([`run-${living}`, `run-${process.pid}`].sort());
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost, type Host } from '../../../electron/host/host.ts';
import type { Job } from '../../../shared/domain/job.ts';
import { article } from '../../support/wording.ts';

/** More than are compared at once. */
const COUNT = 120;

let folder = '';
let host: Host;
let jobs: Job[] = [];

const open = (): Host =>
  createHost({
    shell: 'browser',
    dataFolder: path.join(folder, 'data'),
    emit: (event, data) => {
      if (event === 'job') jobs.push(data as Job);
    },
  });
const value = async <T>(name: string, input: unknown = {}): Promise<T> => {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as T;
};
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
};
const isDone = (kind: Job['kind']): boolean => jobs.some((job) => job.kind === kind && job.state === 'done');
const families = async (): Promise<number> => (await value<readonly unknown[]>('family.list')).length;
const undoLabel = async (): Promise<unknown> =>
  (await value<readonly { label: string }[]>('history.list', { limit: 1 }))[0]?.label;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-wording-'));
  mkdirSync(path.join(folder, 'in'));
  // Each article stands there twice.
  for (let at = 0; at < COUNT; at++)
    writeFileSync(path.join(folder, 'in', `${at}.txt`), `${article(Math.floor(at / 2) + 1, 60)}${'\n'.repeat(at % 2)}`);
  jobs = [];
  host = open();
  await value('casefile.create', { path: path.join(folder, 'a.greffier'), title: 'A' });
  await value('import.start', { paths: [path.join(folder, 'in')] });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an import ends before its wording is compared, which is a job of its own and no step to undo', async () => {
  await until(() => isDone('wording'));
  const order = jobs.filter(({ state }) => state === 'done').map(({ kind }) => kind);
  expect([order, jobs.findLast(({ kind }) => kind === 'wording')?.done, await families(), await undoLabel()]).toEqual([
    ['import', 'wording'],
    COUNT,
    COUNT / 2,
    'sources.imported',
  ]);
  await value('history.undo');
  const undone = await families();
  await value('history.redo');
  expect([undone, await families()]).toEqual([0, COUNT / 2]);
});

test('what was not compared when the program ended is compared when the case file is opened again', async () => {
  await until(() => isDone('import'));
  await host.close();
  jobs = [];
  host = open();
  await value('casefile.open', { path: path.join(folder, 'a.greffier') });
  await until(async () => (await families()) === COUNT / 2);
});

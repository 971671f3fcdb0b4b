import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCaseFile } from '../../../electron/store/case-file.ts';
import { LogSync } from '../../../electron/store/log-sync.ts';
import { run } from '../../../electron/store/database.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'greffier-log-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('the log is brought to the disk as often as asked; where there is none the writer is to wait', async () => {
  const file = path.join(dir, 'a.greffier');
  writeFileSync(`${file}-wal`, 'log');
  const sync = new LogSync(file);
  sync.soon();
  sync.soon();
  await vi.waitFor(() => expect(sync.isIdle).toBe(true), 20_000);
  expect(sync.isTrusted).toBe(true);
  rmSync(`${file}-wal`);
  sync.soon();
  await vi.waitFor(() => expect(sync.isTrusted).toBe(false), 20_000);
});

test('the disk is waited for by every commit but those that are kept soon, whether they succeed or fail', () => {
  const file = createCaseFile(path.join(dir, 'b.greffier'), 'Matter');
  const waits = (): unknown => file.read.prepare('PRAGMA synchronous').pluck().get();
  const [NORMAL, FULL] = [1, 2];
  const during = (keptSoon: boolean): unknown =>
    file.commit(
      'matter.updated',
      (db) => {
        run(db, `UPDATE matter SET title = title || '.'`);
        return waits();
      },
      { keptSoon },
    );
  expect([waits(), during(true), waits(), during(false), waits()]).toEqual([FULL, NORMAL, FULL, FULL, FULL]);
  const fails = (): never => {
    throw new Error('no');
  };
  expect(() => file.commit('matter.updated', fails, { keptSoon: true })).toThrow('no');
  expect(waits()).toBe(FULL);
  file.close();
});

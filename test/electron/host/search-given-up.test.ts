import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost, type Host } from '../../../electron/host/host.ts';
import { Typing } from '../../../electron/host/typing.ts';

let folder = '';
let host: Host;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-given-up-'));
  host = createHost({ shell: 'cli', dataFolder: path.join(folder, 'data'), emit: () => undefined });
  await host.call('casefile.create', { path: path.join(folder, 'a.greffier'), title: 'A' });
  await host.call('fact.create', { statement: 'L’écluse est fermée' });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (query: string, depth: 'first' | 'full', offset = 0) =>
  host.call('search.run', { query, scope: 'all', offset, limit: 9, depth });

test('the whole of older words is given up for newer ones, which are answered first', async () => {
  const answered: string[] = [];
  const older = run('écluse', 'full').finally(() => answered.push('older'));
  const newer = run('fermée', 'first').finally(() => answered.push('newer'));
  expect(await newer).toMatchObject({ ok: true, value: { total: 1 } });
  expect(await older).toEqual({ ok: false, error: { code: 'search.given-up' } });
  expect(answered).toEqual(['newer', 'older']);
});

test('neither a further page nor a second whole gives one up', async () => {
  const whole = run('écluse', 'full');
  const others = [run('écluse', 'first', 9), run('écluse', 'full')];
  expect(await whole).toMatchObject({ ok: true, value: { total: 1, totalIsExact: true } });
  for (const other of others) expect(await other).toMatchObject({ ok: true });
});

test('one that is under way when the case file is closed ends with it', async () => {
  const whole = run('écluse', 'full');
  await host.call('casefile.close', {});
  expect(await whole).toMatchObject({ ok: false });
});

test('work that can wait goes on when nobody types, or when it is stopped', async () => {
  const typing = new Typing();
  await typing.over(new AbortController().signal);
  typing.note();
  await typing.over(AbortSignal.abort());
  const over = typing.over(new AbortController().signal).then(() => 'over');
  expect(await Promise.race([over, setImmediate('still typing')])).toBe('still typing');
  expect(await over).toBe('over');
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Job } from '../../../shared/domain/job.ts';
import { createHost, type Host } from '../../../electron/host/host.ts';
import { addSource } from '../../support/case-file.ts';

/** More than one part. */
const COUNT = 210;

let folder = '';
let host: Host;
let sourceIds: string[];
let jobs: Job[];
let onJob: (job: Job) => void;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-meanwhile-'));
  [jobs, onJob] = [[], () => undefined];
  const emit = (event: string, data: unknown): void => {
    if (event !== 'job') return;
    jobs.push(data as Job);
    onJob(data as Job);
  };
  host = createHost({ shell: 'cli', dataFolder: path.join(folder, 'data'), emit });
  await host.call('casefile.create', { path: path.join(folder, 'a.greffier'), title: 'A' });
  sourceIds = Array.from({ length: COUNT }, (_, no) => addSource(host.session.file(), `${no}.txt`, `Bac ${no}.`).id);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('while very many sources change, lists are answered and what writes waits its turn', async () => {
  const answered: string[] = [];
  const ask = async (name: string, input: unknown): Promise<void> => {
    expect(await host.call(name, input)).toMatchObject({ ok: true });
    answered.push(name);
  };
  const list = { filter: {}, sort: 'no', descending: false, offset: 0, limit: 1 };
  await Promise.all([
    ask('source.update', { sourceIds, set: { title: 'Bac' } }),
    ask('fact.create', { statement: 'Le bac est à quai' }),
    ask('source.list', list),
  ]);
  expect(answered[0]).toBe('source.list');
  expect(await host.call('history.undo', {})).toMatchObject({ value: { undo: { label: 'sources.updated' } } });
  expect(await host.call('history.undo', {})).toMatchObject({ value: { undo: { label: 'sources.imported' } } });
});

test('each operation on many sources is one step', async () => {
  for (const [name, input] of [
    ['source.trash', { sourceIds, trashed: true }],
    ['source.classify', { sourceIds, confidentiality: 'confidential' }],
    ['source.confirm', { sourceIds, fields: ['title'] }],
    ['source.retitle', { titles: sourceIds.map((sourceId, no) => ({ sourceId, title: `Bac ${no} bis` })) }],
  ] as const) {
    const before = host.session.file().history().undo?.id;
    expect(await host.call(name, input)).toEqual({ ok: true, value: null });
    const { undo } = host.session.file().history();
    if (undo?.id === before) continue;
    expect(undo?.detail).toEqual({ count: COUNT });
    expect(await host.call('history.undo', {})).toMatchObject({ ok: true });
    expect(host.session.file().history().undo?.id).toBe(before);
  }
  for (const name of ['family.join', 'family.split', 'family.readmit', 'exhibits.add']) {
    expect(await host.call(name, { sourceIds })).toMatchObject({ ok: true });
    expect(host.session.file().history().undo?.detail).toEqual({ count: COUNT });
  }
  expect(await host.call('source.trash', { sourceIds: [...sourceIds, 'nobody'], trashed: true })).toMatchObject({
    ok: false,
    error: { code: 'record.missing' },
  });
  expect(
    host.session.file().read.prepare('SELECT count(*) FROM source WHERE trashed_at IS NOT NULL').pluck().get(),
  ).toBe(0);
});

/** Whatever is done seems to take long. */
function seemSlow(): void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
}

test('a change that lasts is a job, and so is its undo; stopped like any job, nothing of it stands', async () => {
  seemSlow();
  const update = () => host.call('source.update', { sourceIds, set: { title: 'Bac' } });
  expect(await update()).toMatchObject({ ok: true });
  await host.session.jobs.settled();
  expect(jobs[0]).toMatchObject({
    kind: 'change',
    state: 'running',
    change: { direction: 'do', label: 'sources.updated', detail: { count: COUNT } },
  });
  expect(jobs.at(-1)).toMatchObject({ state: 'done', done: COUNT, total: COUNT });
  await host.call('history.undo', {});
  await host.session.jobs.settled();
  expect(jobs.at(-1)).toMatchObject({ state: 'done', change: { direction: 'undo', label: 'sources.updated' } });

  onJob = ({ id, state }) => {
    if (state === 'running') host.session.jobs.cancel(id);
  };
  expect(await update()).toMatchObject({ ok: false, error: { code: 'change.stopped' } });
  await host.session.jobs.settled();
  expect(jobs.at(-1)).toMatchObject({ kind: 'change', state: 'cancelled', problem: null });
  expect(host.session.file().history().undo?.label).toBe('sources.imported');
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../electron/host/host.ts';
import type { Job } from '../../../shared/domain/job.ts';

let folder = '';
let host: Host;
let events: { event: string; data: unknown }[] = [];

const value = async (name: string, input: unknown = {}): Promise<unknown> => {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
};
const code = async (name: string, input: unknown = {}): Promise<string> => {
  const reply = await host.call(name, input);
  return reply.ok ? 'ok' : reply.error.code;
};
const ended = async (jobId: string): Promise<Job> => {
  for (;;) {
    const { jobs } = (await value('workbench.state')) as { jobs: readonly Job[] };
    const job = jobs.find(({ id }) => id === jobId);
    if (job && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-host-'));
  events = [];
  host = createHost({ shell: 'browser', dataFolder: folder, emit: (event, data) => events.push({ event, data }) });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('host', () => {
  it('answers every bad call with a value', async () => {
    expect([
      await code('toString'),
      await code('casefile.open', { path: 1 }),
      await code('fact.list'),
      await code('casefile.open', { path: path.join(folder, 'absent.greffier') }),
      await code('casefile.create', { title: '  ' }),
      await code('preferences.update', { language: 'de' }),
    ]).toEqual(['call.unknown', 'call.invalid', 'casefile.none', 'casefile.missing', 'value.empty', 'call.invalid']);
  });

  it('tells how things stand only when the case file asked for at the start is open', async () => {
    const sample = host.call('casefile.sample', { reset: false });
    // As a page asks that was quicker than the sample.
    const first = (await value('workbench.state')) as { matter: { title: string } | null };
    expect(first.matter).not.toBeNull();
    expect(events.map(({ event }) => event)).toContain('opened');
    await sample;
    await host.call('casefile.open', { path: path.join(folder, 'absent.greffier') });
    expect(await value('workbench.state')).toMatchObject({ matter: { title: first.matter?.title } });
  });

  it('creates, remembers, closes and opens again; a file that cannot be opened leaves the open one alone', async () => {
    const made = (await value('casefile.create', { title: 'Bail' })) as { path: string };
    expect(made.path).toBe(path.join(folder, 'matters', 'Bail.greffier'));
    writeFileSync(path.join(folder, 'foreign.greffier'), 'x'.repeat(5_000));
    expect(await code('casefile.open', { path: path.join(folder, 'foreign.greffier') })).toBe('casefile.foreign');
    expect(await value('workbench.state')).toMatchObject({
      matter: { title: 'Bail' },
      recent: [{ title: 'Bail', exists: true }],
    });
    await value('casefile.close');
    expect(await value('workbench.state')).toMatchObject({ matter: null });
    await value('casefile.open', { path: made.path });
    await value('casefile.forget', { path: made.path });
    expect(await value('workbench.state')).toMatchObject({ matter: { title: 'Bail' }, recent: [] });
    expect(existsSync(made.path)).toBe(true);
  });

  it('keeps no title on this machine when the user does not want it', async () => {
    await value('casefile.create', { title: 'Secret' });
    await value('preferences.update', { rememberTitles: false });
    expect(await value('workbench.state')).toMatchObject({ recent: [{ title: '' }] });
  });

  it('tells what changed, and what can be undone', async () => {
    await value('casefile.create', { title: 'Bail' });
    await value('fact.create', { statement: 'Le loyer est dû le 5.' });
    const changed = events.findLast(({ event }) => event === 'changed')?.data;
    expect(changed).toMatchObject({
      nouns: expect.arrayContaining(['fact', 'matter']),
      history: { undo: { label: 'fact.created' }, redo: null },
    });
    await value('history.undo');
    expect(events.at(-1)).toMatchObject({ event: 'changed', data: { history: { redo: { label: 'fact.created' } } } });
  });

  it('imports as a job, one at a time, and undoes nothing beneath it', async () => {
    await value('casefile.create', { title: 'Bail' });
    for (let index = 0; index < 40; index++)
      writeFileSync(path.join(folder, `note-${index}.txt`), `Note ${index} sur le bail et le loyer.`);
    const paths = Array.from({ length: 40 }, (_, index) => path.join(folder, `note-${index}.txt`));
    const { jobId } = (await value('import.start', { paths })) as { jobId: string };
    expect([await code('import.start', { paths }), await code('history.undo')]).toEqual(['job.busy', 'job.busy']);
    expect(await ended(jobId)).toMatchObject({ state: 'done', kind: 'import' });
    expect(await value('workbench.state')).toMatchObject({
      matter: { counts: { sources: 40 } },
      history: { undo: { label: 'sources.imported', detail: { count: 40 } } },
    });
    expect(await value('casefile.verify')).toMatchObject({ ok: true });
  });

  it('holds an import up, stops it, and goes on with it', async () => {
    await value('casefile.create', { title: 'Bail' });
    for (let index = 0; index < 300; index++)
      writeFileSync(path.join(folder, `note-${index}.txt`), `Note ${index} sur le bail et le loyer.`);
    const paths = Array.from({ length: 300 }, (_, index) => path.join(folder, `note-${index}.txt`));
    const { jobId, batchId } = (await value('import.start', { paths })) as { jobId: string; batchId: string };
    await value('job.pause', { jobId, isPaused: true });
    const job = (): unknown => events.findLast(({ event }) => event === 'job')?.data;
    expect(job()).toMatchObject({ state: 'running', isPaused: true });
    expect(await code('import.resume', { batchId })).toBe('import.nothing-left');
    await value('job.cancel', { jobId });
    expect(await ended(jobId)).toMatchObject({ state: 'cancelled', isPaused: false });
    expect(await value('batch.list')).toMatchObject([{ state: 'cancelled', canGoOn: true }]);
    const again = (await value('import.resume', { batchId })) as { jobId: string };
    expect(await ended(again.jobId)).toMatchObject({ state: 'done', batchId });
    expect(await value('batch.list')).toMatchObject([{ state: 'done', imported: 300, canGoOn: false }]);
    const destination = path.join(folder, 'rapport.txt');
    expect(await value('batch.report', { batchId, destination, format: 'text', language: 'fr' })).toEqual({
      count: 300,
    });
  });

  it('tells what the shell could not read, with the rest in', async () => {
    await value('casefile.create', { title: 'Bail' });
    expect(await code('import.start', { paths: [] })).toBe('value.empty');
    writeFileSync(path.join(folder, 'lettre.txt'), 'La lettre du bailleur.');
    const unread = [{ path: 'dossier/scellé.pdf', reason: 'NotReadableError' }];
    const { jobId } = (await value('import.start', { paths: [path.join(folder, 'lettre.txt')], unread })) as {
      jobId: string;
    };
    await ended(jobId);
    expect(await value('batch.list')).toMatchObject([
      {
        state: 'done',
        found: 2,
        imported: 1,
        skipped: 1,
        problems: [{ path: 'dossier/scellé.pdf', code: 'file.unreadable' }],
      },
    ]);
  });

  it('survives a preferences file of nonsense', async () => {
    writeFileSync(path.join(folder, 'preferences.json'), '{"language": 7, "theme": "dark", "unknown": true');
    expect(await value('workbench.state')).toMatchObject({ preferences: { theme: 'system', readingSize: 17 } });
    writeFileSync(path.join(folder, 'preferences.json'), '{"readingSize": "big", "theme": "dark"}');
    expect(await value('workbench.state')).toMatchObject({ preferences: { theme: 'dark', readingSize: 17 } });
  });
});

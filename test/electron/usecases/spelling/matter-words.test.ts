import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHost, type Host } from '../../../../electron/host/host.ts';

let folder = '';
let host: Host;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-spelling-'));
  host = createHost({ shell: 'cli', dataFolder: folder, emit: () => undefined });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const value = async (name: string, input: unknown = {}): Promise<unknown> => {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
};

it('knows names of parties and the words it was taught, each as a step that can be undone', async () => {
  await value('casefile.create', { title: 'Bail Quermorvan' });
  await value('party.create', { set: { name: 'Société Hydrovel d’Armor', kind: 'company' } });
  await value('spelling.learn', { word: 'télérelevé' });
  await value('spelling.learn', { word: 'débitmètre' });
  await value('spelling.learn', { word: 'télérelevé' });
  const known = { matter: ['débitmètre', 'télérelevé'], names: expect.arrayContaining(['Quermorvan', 'Hydrovel']) };
  expect(await value('spelling.list')).toEqual(known);
  await value('spelling.forget', { word: 'télérelevé' });
  expect(await value('history.undo')).toMatchObject({ redo: { label: 'spelling.forgotten' } });
  expect(await value('spelling.list')).toEqual(known);
  await value('history.undo');
  expect(await value('spelling.list')).toMatchObject({ matter: ['télérelevé'] });
});

it('judges in a thread, and answers for words of either language', async () => {
  expect(await value('spelling.judge', { language: 'en', words: ['harbour', 'harbor', 'harbro'] })).toEqual(['harbro']);
  expect(await value('spelling.suggest', { language: 'en', word: 'harbro' })).toContain('harbor');
  expect(await host.call('spelling.judge', { language: 'de', words: [] })).toMatchObject({ ok: false });
});

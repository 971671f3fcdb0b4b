import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHost, type Host } from '../../../electron/host/host.ts';
import type { CallName, Input, Output } from '../../../shared/contracts/contract.ts';

let folder: string;
let host: Host;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-templates-'));
  host = createHost({ shell: 'cli', dataFolder: folder, emit: () => undefined });
  await call('preferences.update', { counselName: 'Me Inès Carmin' });
  await call('casefile.create', { title: 'Digue', path: path.join(folder, 'a.greffier') });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

async function call<C extends CallName>(name: C, input: Input<C>): Promise<Output<C>> {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as Output<C>;
}

it('a new document has the outline of its template, its author and its day; its text stays when the template changes', async () => {
  const memo = await call('memo.create', { title: 'Défense', language: 'fr', template: 'defence', date: '2026-03-02' });
  expect(memo).toMatchObject({ template: 'defence', header: { from: 'Me Inès Carmin', date: '2026-03-02' } });
  expect(JSON.stringify(memo.document)).toContain('PAR CES MOTIFS');
  const changed = await call('memo.configure', { memoId: memo.id, set: { template: 'submissions' } });
  expect(changed.document).toEqual(memo.document);
  expect(
    (await call('memo.create', { title: 'Vide', language: 'fr', template: 'defence', outline: false })).document,
  ).toEqual({
    type: 'doc',
    content: [{ type: 'paragraph' }],
  });
});

it('a template of the user serves in another matter, and is deleted', async () => {
  const memo = await call('memo.create', { title: 'Note', language: 'en', template: 'memorandum' });
  await call('memo.configure', { memoId: memo.id, set: { settings: { paper: 'Letter', sides: { someone: 'for' } } } });
  const kept = await call('template.save', { memoId: memo.id, label: 'Short note' });
  await call('template.save', { memoId: memo.id, label: 'Short note' });
  expect((await call('template.list', {})).map(({ label }) => label)).toEqual(['Short note']);
  expect(readFileSync(path.join(folder, 'templates.json'), 'utf8')).not.toContain('someone');
  await call('casefile.create', { title: 'Autre', path: path.join(folder, 'b.greffier') });
  const [{ id } = kept] = await call('template.list', {});
  const other = await call('memo.create', { title: 'Second', language: 'en', userTemplateId: id });
  expect(other).toMatchObject({ template: 'memorandum', settings: { paper: 'Letter', sides: {} } });
  expect(JSON.stringify(other.document)).toContain('Question Presented');
  await call('template.remove', { userTemplateId: id });
  await expect(call('template.remove', { userTemplateId: id })).rejects.toThrow('record.missing');
});

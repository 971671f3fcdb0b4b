import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attached, makeMail } from '../../support/documents/mail.ts';
import { runCli } from '../../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-cli-'));
  writeFileSync(path.join(folder, 'lettre.eml'), makeMail('Ci-joint.', [attached('note.txt', 'La note.')]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('sources say what they were found in', async () => {
  await runCli(folder, 'new', 'matter.greffier', '--title', 'Courrier');
  const brought = await runCli(folder, 'import', 'matter.greffier', 'lettre.eml', '--json');
  expect([brought.status, brought.json()]).toMatchObject([0, { found: 2, imported: 2, problems: [] }]);
  const sources = (await runCli(folder, 'sources', 'matter.greffier', '--json')).json() as Record<string, unknown>[];
  expect(
    sources.map(({ no, kind, parent, path: place, published }) => ({ no, kind, parent, place, published })),
  ).toEqual([
    { no: 1, kind: 'email', parent: null, place: 'lettre.eml', published: '2022-05-03' },
    { no: 2, kind: 'text', parent: 1, place: 'lettre.eml/note.txt', published: '' },
  ]);
  const listed = await runCli(folder, 'sources', 'matter.greffier');
  expect(listed.out.trim().split('\n')[1]?.split('\t')).toEqual([
    '2',
    '',
    'text',
    'note',
    'lettre.eml/note.txt',
    '< 1',
  ]);
});

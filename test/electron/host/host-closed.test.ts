import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startHost } from '../../../electron/host/host-client.ts';
import { threadHost } from '../../../electron/host/thread.ts';
import { openCaseFile } from '../../../electron/store/case-file.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-closed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a host that is closed while it writes ends what it writes, however long that takes', async () => {
  const place = path.join(folder, 'a.greffier');
  const client = await startHost({
    spawn: threadHost,
    options: { shell: 'cli', dataFolder: path.join(folder, 'data') },
    patience: { closing: 1, ending: 60_000 },
  });
  await client.call('casefile.create', { path: place, title: 'A' });
  const made = (await Promise.all(
    Array.from({ length: 200 }, async (_, i) => client.call('fact.create', { statement: `Fait ${i}` })),
  )) as { value: { id: string } }[];
  const factIds = made.map(({ value }) => value.id);
  const written = client.call('fact.trash', { factIds, trashed: true });
  await client.close();
  expect(await written).toMatchObject({ ok: true });
  const file = openCaseFile(place);
  try {
    const trashed = file.read.prepare('SELECT count(*) FROM fact WHERE trashed_at IS NOT NULL').pluck().get();
    expect([trashed, verifyCaseFile(file).ok]).toEqual([200, true]);
  } finally {
    file.close();
  }
});

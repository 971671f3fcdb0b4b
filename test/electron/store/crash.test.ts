import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openCaseFile } from '../../../electron/store/case-file.ts';
import { all } from '../../../electron/store/database.ts';
import { verifyCaseFile } from '../../../electron/store/verify.ts';
import { temporaryCaseFile } from '../../support/case-file.ts';

const SCRIPT = path.join(import.meta.dirname, '../../support/fill-case-file.ts');
const ROUNDS = 6;

it('a killed process loses nothing that was confirmed and leaves nothing half done', async () => {
  const made = temporaryCaseFile();
  made.file.close();
  const confirmed: string[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = spawn(process.execPath, [SCRIPT, made.file.path, String(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const exited = once(child, 'close');
      while (!output.includes('\n')) await setTimeout(5);
      await setTimeout(Math.random() * 120);
      child.kill('SIGKILL');
      await exited;
      confirmed.push(...output.split('\n').slice(0, -1));
      const file = openCaseFile(made.file.path);
      expect(verifyCaseFile(file)).toMatchObject({ ok: true });
      const there = new Set(all<{ id: string }>(file.read, 'SELECT id FROM source').map(({ id }) => id));
      // The last one may be between its undo and its redo; the history still holds it.
      const held = all<{ id: string }>(
        file.read,
        `SELECT row_id AS id FROM change c JOIN history h ON h.seq = c.history_seq WHERE table_name = 'source' AND h.state = 'undone'`,
      );
      for (const { id } of held) there.add(id);
      expect(confirmed.filter((id) => !there.has(id))).toEqual([]);
      if (file.history().redo) file.redo();
      file.close();
    }
  } finally {
    made.dispose();
  }
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { log } from '../../../electron/system/log.ts';

it('adds one line of JSON for each event, starts anew when long, and never throws', () => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'greffier-log-'));
  const file = path.join(data, 'log', 'greffier.log');
  log(data, 'host.stopped', { code: 9 });
  log(data, 'host.stopped');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, 'x'.repeat(1_000_001));
  log(data, 'later');
  log('/dev/null/nowhere', 'unwritable');
  expect([lines.map((line) => JSON.parse(line) as unknown), statSync(`${file}.1`).size]).toEqual([
    [
      { at: expect.any(String) as string, event: 'host.stopped', code: 9 },
      { at: expect.any(String) as string, event: 'host.stopped' },
    ],
    1_000_001,
  ]);
  expect(readFileSync(file, 'utf8')).toContain('"event":"later"');
  rmSync(data, { recursive: true, force: true });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetDesk, keepDesk, recallDesk } from '../../../electron/system/desks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-desks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the last desk of each matter without naming it, and lets it go', () => {
  keepDesk(folder, '/home/Dupont.greffier', 'one');
  keepDesk(folder, '/home/Martin.greffier', 'two');
  keepDesk(folder, '/home/Dupont.greffier', 'three');
  expect(readFileSync(path.join(folder, 'desks.json'), 'utf8')).not.toMatch(/Dupont|Martin/u);
  expect([recallDesk(folder, '/home/Dupont.greffier'), recallDesk(folder, '/home/Martin.greffier')]).toEqual([
    'three',
    'two',
  ]);
  forgetDesk(folder, '/home/Dupont.greffier');
  expect(recallDesk(folder, '/home/Dupont.greffier')).toBeNull();
});

it('keeps the hundred used last', () => {
  for (let at = 0; at <= 100; at++) keepDesk(folder, `/m${at}.greffier`, String(at));
  expect([recallDesk(folder, '/m0.greffier'), recallDesk(folder, '/m1.greffier')]).toEqual([null, '1']);
});

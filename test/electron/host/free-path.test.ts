import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameFor, freePath } from '../../../electron/host/free-path.ts';

it('makes a name that every system takes', () => {
  expect(
    ['CNIL c. Clearview', ' Dossier: "A/B" ', 'con', 'COM1', '...', '', 'fin. ', 'été\n2022\u202e'].map((title) =>
      fileNameFor(title),
    ),
  ).toEqual([
    'CNIL c. Clearview',
    'Dossier A B',
    'dossier con',
    'dossier COM1',
    'dossier',
    'dossier',
    'fin',
    'été 2022',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileNameFor(title);
      return name !== '' && name.length <= 90 && !/[<>:"/\\|?*\p{Cc}]/u.test(name) && !/[. ]$/u.test(name);
    }),
  );
});

it('never names a file that is there', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-path-'));
  const names = [1, 2, 3].map(() => {
    const free = freePath(folder, 'Bail');
    writeFileSync(free, '');
    return path.basename(free);
  });
  rmSync(folder, { recursive: true });
  expect(names).toEqual(['Bail.greffier', 'Bail 2.greffier', 'Bail 3.greffier']);
});

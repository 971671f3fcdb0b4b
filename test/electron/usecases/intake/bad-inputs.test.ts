import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashOriginal } from '../../../../electron/store/originals.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { describeProblem } from '../../../../shared/domain/problems.ts';
import { temporaryCaseFile } from '../../../support/case-file.ts';
import { makeBomb } from '../../../support/documents/docx.ts';
import { makePng } from '../../../support/documents/image.ts';
import { encryptedPdf, pdfBytes, scannedPdf } from '../../../support/documents/pdf.ts';

const own = temporaryCaseFile();
afterAll(() => own.dispose());

const MEGABYTE = 1_000_000;

test('each bad input gets its own message, and the rest of the batch is in', async () => {
  const folder = path.join(own.dir, 'lot');
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, 'sous'), { recursive: true });
  put('bon.txt', 'Un texte entier.');
  put('bon.pdf', await pdfBytes([[{ text: 'Une page entière.', y: 700 }]]));
  put('vide.txt', '');
  put('brisé.pdf', '%PDF-1.7\nrien');
  put('clé.pdf', await encryptedPdf());
  put('scan.pdf', await scannedPdf());
  put('faux.docx', 'Ceci n’est pas un document Word.');
  put('bombe.docx', makeBomb());
  put('photo.png', makePng(1, 1));
  put('قرار\nمهم.txt', 'نص القرار.');
  put('.DS_Store', 'x');
  symlinkSync(folder, path.join(folder, 'sous', 'boucle'));
  execFileSync('mkfifo', [path.join(folder, 'tube')]);
  const line = Buffer.from('Une ligne parmi beaucoup d’autres.\n'.repeat(30_000));
  put('immense.txt', '');
  for (let size = 0; size < 300 * MEGABYTE; size += line.length) appendFileSync(path.join(folder, 'immense.txt'), line);

  const batch = await importPaths(own.file, [folder, path.join(folder, 'bon.txt', 'dessous')], {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });

  const told = Object.fromEntries(batch.problems.map(({ path: where, code }) => [where, code]));
  expect(told).toEqual({
    dessous: 'file.missing',
    'dessous, lot': 'file.ignored',
    'lot/bombe.docx': 'source.bomb',
    'lot/brisé.pdf': 'source.broken',
    'lot/clé.pdf': 'source.encrypted',
    'lot/faux.docx': 'source.not-what-it-says',
    'lot/immense.txt': 'source.text-too-large',
    'lot/scan.pdf': 'source.no-text',
    'lot/sous/boucle': 'file.loop',
    'lot/tube': 'file.special',
    'lot/vide.txt': 'file.empty',
  });
  for (const { code, detail } of batch.problems)
    for (const language of ['fr', 'en'] as const)
      expect(describeProblem({ code, detail }, language).message).not.toMatch(/[{}]|^[a-z-]+\.[a-z-]+$/u);
  expect(batch).toMatchObject({ state: 'done', found: 15, imported: 10, duplicates: 0, skipped: 5 });

  const rows = own.file.read.prepare('SELECT relative_path, state, sha256, size FROM source ORDER BY no').all() as {
    relative_path: string;
    state: string;
    sha256: string;
    size: number;
  }[];
  expect(rows.map(({ relative_path, state }) => [relative_path, state])).toEqual([
    ['lot/bombe.docx', 'kept'],
    ['lot/bon.pdf', 'read'],
    ['lot/bon.txt', 'read'],
    ['lot/brisé.pdf', 'kept'],
    ['lot/clé.pdf', 'kept'],
    ['lot/faux.docx', 'kept'],
    ['lot/immense.txt', 'kept'],
    ['lot/photo.png', 'no-text'],
    ['lot/scan.pdf', 'no-text'],
    [String.raw`lot/قرار\nمهم.txt`, 'read'],
  ]);
  for (const { sha256, size } of rows) expect(hashOriginal(own.file.read, sha256)).toEqual({ sha256, size });
});

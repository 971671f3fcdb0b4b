import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOriginal } from '../../../../electron/store/originals.ts';
import { verifyCaseFile } from '../../../../electron/store/verify.ts';
import { importPaths } from '../../../../electron/usecases/intake/import-paths.ts';
import { listParts } from '../../../../electron/usecases/sources/list-parts.ts';
import type { Batch } from '../../../../shared/domain/source.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { article } from '../../../support/documents/articles.ts';
import { makeDocx, paragraph } from '../../../support/documents/docx.ts';
import { makePng } from '../../../support/documents/image.ts';
import { attached, makeMail } from '../../../support/documents/mail.ts';
import { makeZip } from '../../../support/documents/zip.ts';

let own: TemporaryCaseFile;
let folder = '';
beforeEach(() => {
  own = temporaryCaseFile();
  folder = path.join(own.dir, 'Lot');
  mkdirSync(folder);
});
afterEach(() => own.dispose());

const put = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content);
const bring = (options: Partial<Parameters<typeof importPaths>[2]> = {}): Promise<Batch> =>
  importPaths(own.file, [folder], { onProgress: () => undefined, signal: new AbortController().signal, ...options });

interface Row {
  readonly no: number;
  readonly id: string;
  readonly parent: number | null;
  readonly relative_path: string;
  readonly kind: string;
  readonly state: string;
  readonly sha256: string;
}
const sources = (): Row[] =>
  own.file.read
    .prepare(
      'SELECT s.no, s.id, p.no AS parent, s.relative_path, s.kind, s.state, s.sha256 FROM source s LEFT JOIN source p ON p.id = s.parent_id ORDER BY s.no',
    )
    .all() as Row[];
const shown = (): string[] =>
  sources().map(
    ({ no, parent, relative_path, kind, state }) => `${no}<${parent ?? ''} ${relative_path} ${kind} ${state}`,
  );
const told = ({ problems }: Batch): string[] => problems.map(({ path: where, code }) => `${where} ${code}`);
const totals = ({ state, found, imported, duplicates, skipped }: Batch): unknown => ({
  state,
  found,
  imported,
  duplicates,
  skipped,
});
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const NOTE = makeDocx(paragraph('Note jointe à la lettre.'));

test('what a mail and an archive hold become sources below them, each with its own bytes, as one step to undo', async () => {
  const mail = makeMail('Ci-joint.', [
    attached('note.docx', NOTE),
    attached('plan.png', makePng(3, 2)),
    { header: ['Content-Type: message/rfc822'], body: makeMail('Dedans.', [attached('fond.txt', 'Au fond.')]) },
  ]);
  put('a.txt', 'Avant.');
  put(
    'courrier.zip',
    makeZip([
      { name: 'Échanges/lettre.eml', bytes: mail },
      { name: 'b.txt', bytes: 'Après.' },
    ]),
  );
  put('z.txt', 'Fin.');
  const batch = await bring();
  expect(totals(batch)).toEqual({ state: 'done', found: 9, imported: 9, duplicates: 0, skipped: 0 });
  expect(batch.problems).toEqual([]);
  expect(shown()).toEqual([
    '1< Lot/a.txt text read',
    '2< Lot/courrier.zip archive no-text',
    '3<2 Lot/courrier.zip/Échanges/lettre.eml email read',
    '4<3 Lot/courrier.zip/Échanges/lettre.eml/note.docx docx read',
    '5<3 Lot/courrier.zip/Échanges/lettre.eml/plan.png image no-text',
    '6<3 Lot/courrier.zip/Échanges/lettre.eml/3.eml email read',
    '7<6 Lot/courrier.zip/Échanges/lettre.eml/3.eml/fond.txt text read',
    '8<2 Lot/courrier.zip/b.txt text read',
    '9< Lot/z.txt text read',
  ]);
  expect(sources()[3]?.sha256).toBe(sha256(NOTE));
  expect(Buffer.from(readOriginal(own.file.read, sha256(mail)))).toEqual(mail);
  const parts = listParts(own.file, { sourceId: sources()[2]?.id ?? '' });
  expect(parts.map(({ no, parentNo, fileName }) => [no, parentNo, fileName])).toEqual([
    [4, 3, 'note.docx'],
    [5, 3, 'plan.png'],
    [6, 3, '3.eml'],
  ]);
  expect(verifyCaseFile(own.file).ok).toBe(true);
  own.file.undo();
  expect([sources(), own.file.history().undo]).toEqual([[], null]);
  own.file.redo();
  expect(sources()).toHaveLength(9);
});

test('bytes that are known already are told wherever they are found, and shown below each mail that holds them', async () => {
  put('1.eml', makeMail('Première.', [attached('note.docx', NOTE)]));
  put('2.eml', makeMail('Seconde.', [attached('copie.docx', NOTE)]));
  put('3.docx', NOTE);
  const batch = await bring();
  expect(totals(batch)).toEqual({ state: 'done', found: 5, imported: 3, duplicates: 2, skipped: 0 });
  expect(told(batch)).toEqual(['Lot/2.eml/copie.docx file.duplicate', 'Lot/3.docx file.duplicate']);
  const second = sources().find(({ relative_path }) => relative_path === 'Lot/2.eml');
  expect(listParts(own.file, { sourceId: second?.id ?? '' }).map(({ no }) => no)).toEqual([2]);
  expect(totals(await bring())).toEqual({ state: 'done', found: 5, imported: 0, duplicates: 5, skipped: 0 });
});

test('one bad member never stops the rest, and each has its place and reason', async () => {
  const members = [
    { name: '../../évadé.txt', bytes: 'Neutralisé.' },
    { name: 'abîmé.txt', bytes: 'abc', crc: 1 },
    { name: 'bombe.bin', bytes: new Uint8Array(3_000_000) },
    { name: 'clé.txt', bytes: 'x', encrypted: true },
    { name: 'faux.docx', bytes: 'Pas un document.' },
    { name: 'lot.zip', bytes: makeZip([{ name: 'x', bytes: 'x' }]).subarray(0, 40) },
    { name: 'vide.txt' },
    { name: 'bon.txt', bytes: 'Bon.' },
  ];
  put('lot.zip', makeZip(members));
  const batch = await bring();
  expect(totals(batch)).toEqual({ state: 'done', found: 9, imported: 5, duplicates: 0, skipped: 4 });
  expect(told(batch)).toEqual([
    'Lot/lot.zip/bombe.bin source.bomb',
    'Lot/lot.zip/clé.txt source.encrypted',
    'Lot/lot.zip/vide.txt file.empty',
    'Lot/lot.zip/(..)/(..)/évadé.txt archive.name',
    'Lot/lot.zip/abîmé.txt source.broken',
    'Lot/lot.zip/faux.docx source.not-what-it-says',
    'Lot/lot.zip/lot.zip source.broken',
  ]);
  expect(shown()).toEqual([
    '1< Lot/lot.zip archive no-text',
    '2<1 Lot/lot.zip/(..)/(..)/évadé.txt text read',
    '3<1 Lot/lot.zip/faux.docx docx kept',
    '4<1 Lot/lot.zip/lot.zip archive kept',
    '5<1 Lot/lot.zip/bon.txt text read',
  ]);
});

test('archives within archives are opened three deep, and what is deeper is told', async () => {
  let bytes = makeZip([{ name: 'fond.txt', bytes: 'Au fond.' }]);
  for (const name of ['4.zip', '3.zip', '2.zip'])
    bytes = makeZip([
      { name, bytes },
      { name: `${name}.txt`, bytes: name },
    ]);
  put('1.zip', bytes);
  const batch = await bring();
  expect(told(batch)).toEqual(['Lot/1.zip/2.zip/3.zip/4.zip archive.too-deep']);
  expect(batch.problems[0]?.detail).toEqual({ file: 'Lot/1.zip/2.zip/3.zip/4.zip', count: 1, limit: 3 });
  expect(totals(batch)).toEqual({ state: 'done', found: 8, imported: 7, duplicates: 0, skipped: 1 });
});

test('a large archive is read in order, and a cancelled import of it keeps what is in', async () => {
  const members = Array.from({ length: 400 }, (_, index) => ({ name: `${index}.txt`, bytes: article(index, 200) }));
  put('lot.zip', makeZip(members));
  put('z.txt', 'Fin.');
  const abort = new AbortController();
  const cancelled = await bring({
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done === 150) abort.abort();
    },
  });
  expect(totals(cancelled)).toMatchObject({ state: 'cancelled', found: 402, imported: 150 });
  // What was missing comes in below the archive that is there already.
  expect(totals(await bring())).toEqual({ state: 'done', found: 402, imported: 252, duplicates: 150, skipped: 0 });
  const rows = sources();
  expect(rows.map(({ relative_path }) => relative_path)).toEqual([
    'Lot/lot.zip',
    ...members.map(({ name }) => `Lot/lot.zip/${name}`),
    'Lot/z.txt',
  ]);
  expect(new Set(rows.slice(1, -1).map(({ parent }) => parent))).toEqual(new Set([1]));
});

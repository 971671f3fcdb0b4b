import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf, PartReader } from '../../../../electron/importers/container/part-reader.ts';
import type { ContainerKind, PartPlace } from '../../../../electron/importers/imported.ts';
import { attached, makeMail } from '../../../support/documents/mail.ts';
import { makeZip } from '../../../support/documents/zip.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'greffier-parts-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const LETTER = makeMail('Ci-joint.', [attached('a.txt', 'Un.'), attached('b.txt', 'Deux.')]);
const LOT = makeZip([
  { name: 'lettre.eml', bytes: LETTER },
  { name: 'abîmé.eml', bytes: LETTER, crc: 1 },
  { name: 'c.txt', bytes: 'Trois.' },
]);

const place = (...steps: readonly (readonly [ContainerKind, number])[]): PartPlace => ({
  fileSha256: hashOf(LOT),
  parentSha256: '',
  steps: steps.map(([kind, part]) => ({ kind, part })),
});

test('parts are found at any depth and in any order, and one that is damaged is told', async () => {
  const file = path.join(dir, 'lot.zip');
  writeFileSync(file, LOT);
  const reader = new PartReader();
  const words = async (...steps: readonly (readonly [ContainerKind, number])[]): Promise<string> => {
    const bytes = await reader.read(file, place(...steps), 'lot.zip', () => undefined);
    return bytes.ok ? Buffer.from(bytes.value).toString() : bytes.error.code;
  };
  expect([
    await words(['archive', 0], ['email', 1]),
    await words(['archive', 0], ['email', 0]),
    await words(['archive', 2]),
    await words(['archive', 1], ['email', 0]),
    await words(['archive', 0], ['email', 0]),
    await words(['archive', 0], ['email', 7]),
    await words(['archive', 9]),
  ]).toEqual(['Deux.', 'Un.', 'Trois.', 'source.broken', 'Un.', 'source.broken', 'source.broken']);
});

test('the bytes are the reader’s no more: they may be given away', async () => {
  const file = path.join(dir, 'lot.zip');
  writeFileSync(file, LOT);
  const reader = new PartReader();
  const read = (): ReturnType<PartReader['read']> =>
    reader.read(file, place(['archive', 0], ['email', 0]), 'lot.zip', () => undefined);
  const first = await read();
  if (first.ok) structuredClone(first.value, { transfer: [first.value.buffer as ArrayBuffer] });
  expect(await read()).toEqual({ ok: true, value: new Uint8Array(Buffer.from('Un.')) });
});

test('a mail may be as large here as where it was found', async () => {
  const mail = makeMail('x', [attached('gros.bin', Buffer.alloc(40_000_000, 7))]);
  const file = path.join(dir, 'gros.eml');
  writeFileSync(file, mail);
  const inside = { fileSha256: hashOf(mail), parentSha256: '', steps: [{ kind: 'email', part: 0 } as const] };
  const bytes = await new PartReader().read(file, inside, 'gros.eml/gros.bin', () => undefined);
  expect(bytes.ok && bytes.value.byteLength).toBe(40_000_000);
});

test('a file that is no longer what it was gives nothing', async () => {
  const file = path.join(dir, 'autre.zip');
  writeFileSync(file, makeZip([{ name: 'x.txt', bytes: 'Autre.' }]));
  const bytes = await new PartReader().read(file, place(['archive', 2]), 'autre.zip', () => undefined);
  expect(bytes).toEqual({ ok: false, error: { code: 'file.changed', detail: { file: 'autre.zip' } } });
});

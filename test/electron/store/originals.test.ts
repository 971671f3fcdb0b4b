import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../electron/store/database.ts';
import {
  hashOriginal,
  hasOriginal,
  readOriginal,
  readOriginalBytes,
  writeOriginal,
} from '../../../electron/store/originals.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const write = (bytes: Uint8Array, chunks: Iterable<Uint8Array> = [bytes], size = bytes.byteLength): void =>
  made.file.commit('sources.imported', (db) => writeOriginal(db, sha256(bytes), size, chunks));

it('gives back the very bytes, however they came', () => {
  const property = fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (chunks) => {
    const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
    write(bytes, chunks);
    write(bytes, chunks);
    expect(readOriginal(made.file.read, sha256(bytes))).toEqual(bytes);
  });
  fc.assert(property, { numRuns: 40 });
});

it('cuts a large document into parts of 8 MiB', () => {
  const bytes = new Uint8Array(20 * 1024 * 1024 + 5).map((_value, index) => (index * 31) % 251);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 3_000_000) }, (_value, index) =>
    bytes.subarray(index * 3_000_000, (index + 1) * 3_000_000),
  );
  write(bytes, chunks);
  const parts = all(made.file.read, 'SELECT part, length(bytes) AS size FROM original_part ORDER BY part');
  expect(parts).toEqual([
    { part: 0, size: 8_388_608 },
    { part: 1, size: 8_388_608 },
    { part: 2, size: 4_194_309 },
  ]);
  expect(hashOriginal(made.file.read, sha256(bytes))).toEqual({ sha256: sha256(bytes), size: bytes.length });
  expect(sha256(readOriginal(made.file.read, sha256(bytes)))).toBe(sha256(bytes));
  const part = 8 * 1024 * 1024;
  for (const [start, end] of [
    [0, 10],
    [part - 3, part + 4],
    [part, 2 * part],
    [part - 1, 2 * part + 1],
    [bytes.length - 2, bytes.length + 100],
  ] as const)
    expect(sha256(readOriginalBytes(made.file.read, sha256(bytes), start, end))).toBe(
      sha256(bytes.subarray(start, end)),
    );
});

it('refuses bytes that are not those announced, and keeps none of them', () => {
  const bytes = Buffer.from('la décision');
  const attempts = [
    () => write(bytes, [Buffer.from('une décision')]),
    () => write(bytes, [Buffer.from('la Décision')]),
    () => write(bytes, [bytes.subarray(1)]),
    () => write(bytes, [bytes, bytes]),
  ];
  for (const attempt of attempts) expect(attempt).toThrow('file.changed');
  expect(hasOriginal(made.file.read, sha256(bytes))).toBe(false);
  expect(all(made.file.read, 'SELECT count(*) AS n FROM original_part')).toEqual([{ n: 0 }]);
});

it('says that an original is not there', () => {
  expect(() => readOriginal(made.file.read, '0'.repeat(64))).toThrow('record.missing');
});

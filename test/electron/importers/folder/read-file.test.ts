import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFile } from '../../../../electron/importers/folder/read-file.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'greffier-read-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, content = ''): string => {
  const where = path.join(dir, name);
  writeFileSync(where, content);
  return where;
};
const codeOf = (where: string, tick = (): void => undefined): string => {
  const read = readFile(where, path.basename(where), tick);
  return read.ok ? 'read' : read.error.code;
};

test('bytes come back whole with their hash', () => {
  const content = 'déjà vu '.repeat(2_000);
  expect(readFile(file('a.txt', content), 'a.txt', () => undefined)).toEqual({
    ok: true,
    value: {
      sha256: createHash('sha256').update(content).digest('hex'),
      size: Buffer.byteLength(content),
      bytes: new Uint8Array(Buffer.from(content)),
      isWhole: true,
      isText: true,
    },
  });
});

test('whatever is no readable file is told', () => {
  execFileSync('mkfifo', [path.join(dir, 'tube')]);
  symlinkSync(file('cible.txt', 'x'), path.join(dir, 'lien'));
  expect(codeOf(file('vide.txt'))).toBe('file.empty');
  expect(codeOf(path.join(dir, 'absent'))).toBe('file.missing');
  expect(codeOf(path.join(dir, 'cible.txt', 'dessous'))).toBe('file.missing');
  expect(codeOf(path.join(dir, 'tube'))).toBe('file.special');
  expect(codeOf(path.join(dir, 'lien'))).toBe('file.link');
  expect(codeOf(dir)).toBe('file.special');
});

test('a file written to while it is read is not taken', () => {
  const growing = file('croît.txt', 'a'.repeat(1_000));
  expect(codeOf(growing, () => appendFileSync(growing, 'b'))).toBe('file.changed');
  const shrinking = file('fond.bin', '');
  truncateSync(shrinking, 20 * 1024 * 1024);
  expect(codeOf(shrinking, () => truncateSync(shrinking, 10))).toBe('file.changed');
});

test('a text too large to be a document is hashed without being held', () => {
  const large = file('long.txt', 'une ligne\n'.repeat(10_000));
  for (let size = 100_000; size < 60_000_000; size *= 2) appendFileSync(large, Buffer.alloc(size, 'ligne '));
  const read = readFile(large, 'long.txt', () => undefined);
  expect(read).toMatchObject({ ok: true, value: { isWhole: false, isText: true } });
  if (read.ok)
    expect([read.value.bytes.byteLength, read.value.sha256]).toEqual([
      65_536,
      execFileSync('sha256sum', [large], { encoding: 'utf8' }).slice(0, 64),
    ]);
});

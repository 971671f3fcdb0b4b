import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openImportPool, type ImportPool } from '../../../../electron/importers/pool/import-pool.ts';
import type { ReadJob } from '../../../../electron/importers/read-document.ts';
import { pdfBytes } from '../../../support/documents/pdf.ts';

const fixture = (name: string): string => path.resolve(`test/fixtures/intake/${name}.ts`);
let pool: ImportPool | undefined;
afterEach(() => pool?.close());

const job = (fileName: string, where = ''): ReadJob => ({
  path: where,
  fileName,
  relativePath: fileName,
  size: 1,
  today: '2026-01-15',
  depth: 'text',
});
const readAll = async (names: readonly string[]): Promise<string[]> => {
  const outcomes = await Promise.all(names.map((name) => pool!.read(job(name))));
  return outcomes.map((outcome) => (outcome.ok ? outcome.sha256 : outcome.error.code));
};

test('a document that hangs, dies or devours memory is given up, and the others are read', async () => {
  pool = openImportPool({ size: 2, seconds: 0.3, entry: fixture('troubled-worker') });
  expect(await readAll(['a', 'hangs', 'b', 'dies', 'c', 'd', 'e', 'f', 'g', 'hangs', 'h'])).toEqual([
    'a read',
    'hangs source.timeout',
    'b read',
    'dies source.crashed',
    'c read',
    'd read',
    'e read',
    'f read',
    'g read',
    'hangs source.timeout',
    'h read',
  ]);
});

test('a document that runs out of memory takes only its own thread with it', async () => {
  pool = openImportPool({ size: 1, seconds: 60, megabytes: 256, entry: fixture('troubled-worker') });
  const names = ['a', 'devours', 'b', 'doubles', 'c'];
  const told = ['a read', 'devours source.memory', 'b read', 'doubles source.memory', 'c read'];
  expect(await readAll(names)).toEqual(told);
});

test('a document for which the process grows beyond measure is given up, buffers included', async () => {
  pool = openImportPool({ size: 1, seconds: 60, growth: { calm: 32, most: 192 }, entry: fixture('troubled-worker') });
  expect(await readAll(['a', 'swells', 'b'])).toEqual(['a read', 'swells source.memory', 'b read']);
});

test('a file that brings down even the thread that only hashes it is told as unreadable', async () => {
  pool = openImportPool({ size: 1, entry: fixture('troubled-worker') });
  expect(await readAll(['a', 'never', 'b'])).toEqual(['a read', 'file.unreadable', 'b read']);
});

test('threads that cannot start are an error, not a wait without end', async () => {
  pool = openImportPool({ size: 1, entry: fixture('stillborn-worker') });
  await expect(pool.read(job('a'))).rejects.toThrow('do not start');
});

test('closing gives up what is being read', async () => {
  pool = openImportPool({ size: 1, seconds: 60, entry: fixture('troubled-worker') });
  const waiting = expect(readAll(['hangs', 'a'])).rejects.toThrow('closed');
  await pool.close();
  await waiting;
  await expect(pool.read(job('b'))).rejects.toThrow('closed');
});

test('what a parser complains of after its document was answered is not put on the next one', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'greffier-pool-'));
  try {
    const sound = path.join(dir, 'b.pdf');
    writeFileSync(sound, await pdfBytes([[{ text: 'Une page.', y: 700 }]]));
    const late = path.resolve('test/fixtures/intake/complains-late.pdf');
    pool = openImportPool({ size: 1 });
    const jobs = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? job('a.pdf', late) : job('b.pdf', sound)));
    const outcomes = await Promise.all(jobs.map((one) => pool!.read(one)));
    const told = outcomes.map((outcome) => (outcome.ok ? outcome.document?.problem?.code : outcome.error.code));
    expect(told).toEqual(jobs.map((_, index) => (index % 2 === 0 ? 'source.no-text' : undefined)));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('the real thread reads, hashes and extracts, and gives the bytes along', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'greffier-pool-'));
  try {
    const file = path.join(dir, 'a.txt');
    writeFileSync(file, 'Bonjour.');
    pool = openImportPool({ size: 1 });
    expect(await pool.read(job('a.txt', file))).toMatchObject({
      ok: true,
      sha256: '441278a3222df4721ec34da47617fc314830ca0951491981ab2fb2de7ae640d2',
      size: 8,
      bytes: new Uint8Array(Buffer.from('Bonjour.')),
      document: { kind: 'text', state: 'read', text: { body: new Uint8Array(Buffer.from('Bonjour.')) } },
    });
    expect(await pool.read({ ...job('a.txt', file), depth: 'hash' })).toMatchObject({ ok: true, document: null });
    expect(await pool.read(job('absent', path.join(dir, 'absent')))).toMatchObject({
      ok: false,
      error: { code: 'file.missing' },
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('a thread that rehearses reads what is asked for before it is through', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'greffier-pool-'));
  try {
    const file = path.join(dir, 'a.txt');
    writeFileSync(file, 'Bonjour.');
    pool = openImportPool({ size: 1, onRehearsed: () => undefined });
    const outcome = await pool.read(job('a.txt', file));
    expect(outcome).toMatchObject({
      ok: true,
      size: 8,
      document: { text: { body: new Uint8Array(Buffer.from('Bonjour.')) } },
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

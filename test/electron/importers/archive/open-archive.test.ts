import { expect, test } from 'vitest';
import { openArchive } from '../../../../electron/importers/archive/open-archive.ts';
import type { Container } from '../../../../electron/importers/container/container.ts';
import { makeZip, type Member } from '../../../support/documents/zip.ts';

function open(members: readonly Member[]): Container {
  const opened = openArchive(makeZip(members));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
const parts = (members: readonly Member[]): string[] => open(members).contents.parts.map(({ name }) => name);
const aside = (members: readonly Member[]): string[] =>
  open(members).contents.leftAside.map(({ path, problem, count }) => `${path} ${problem.code} ${count}`.trim());

test('members are given byte for byte, folders as parts of their names', () => {
  const lot = open([
    { name: 'Pièces/' },
    { name: 'Pièces/a.txt', bytes: 'Un.' },
    { name: 'b.txt', bytes: 'Deux.', method: 0 },
  ]);
  expect(lot.contents).toEqual({
    parts: [
      { part: 1, name: 'Pièces/a.txt', size: 3 },
      { part: 2, name: 'b.txt', size: 5 },
    ],
    leftAside: [],
  });
  const words = lot.contents.parts.map(({ part }) => {
    const bytes = lot.read(part);
    return bytes.ok ? Buffer.from(bytes.value).toString() : bytes.error.code;
  });
  expect(words).toEqual(['Un.', 'Deux.']);
});

test('names that lead out of the archive are written out and told; none is shown twice', () => {
  const { contents } = open([
    { name: '../../etc/passwd', bytes: 'x' },
    { name: '/absolu.txt', bytes: 'x' },
    { name: String.raw`C:\Windows\a.txt`, bytes: 'x' },
    { name: 'a/./b.txt', bytes: 'x' },
    { name: 'a/b.txt', bytes: 'x' },
    { name: 'gnp\u202e.exe', bytes: 'x' },
  ]);
  expect(contents.parts.map(({ name, remark }) => [name, remark?.code])).toEqual([
    ['(..)/(..)/etc/passwd', 'archive.name'],
    ['absolu.txt', 'archive.name'],
    ['(C)/Windows/a.txt', 'archive.name'],
    ['a/b.txt', undefined],
    ['a/b (2).txt', undefined],
    [String.raw`gnp\u202e.exe`, undefined],
  ]);
});

test('names without Unicode are read in the code page of DOS', () => {
  expect(parts([{ name: Buffer.from('R\u0082ponse \u0085 la lettre.txt', 'latin1'), bytes: 'x' }])).toEqual([
    'Réponse à la lettre.txt',
  ]);
});

test('what cannot or need not be read is left aside, each for its reason', () => {
  const members: Member[] = [
    { name: 'clé.txt', bytes: 'x', encrypted: true },
    { name: 'vide.txt' },
    { name: 'lien', bytes: '/etc/passwd', mode: 0o12_0777 },
    { name: 'lzma.txt', bytes: 'x', method: 14 },
    { name: 'énorme.txt', bytes: 'x', declared: 300_000_000 },
    { name: 'bombe.txt', bytes: new Uint8Array(2_000_000) },
    { name: '__MACOSX/._a.txt', bytes: 'x' },
    { name: 'Thumbs.db', bytes: 'x' },
    { name: 'page.html', bytes: '<p>x' },
    { name: 'page_fichiers/style.css', bytes: 'x' },
    { name: 'page_fichiers/img/a.gif', bytes: 'x' },
  ];
  expect(parts(members)).toEqual(['page.html']);
  expect(aside(members)).toEqual([
    'clé.txt source.encrypted 1',
    'vide.txt file.empty 1',
    'lien file.link 1',
    'lzma.txt archive.method 1',
    'énorme.txt archive.member-too-large 1',
    'bombe.txt source.bomb 1',
    'file.ignored 2',
    'file.page-parts 2',
  ]);
});

test('a member that is not what its header says is refused, and the others are not', () => {
  const lot = open([
    { name: 'somme.txt', bytes: 'abc', crc: 1 },
    { name: 'longueur.txt', bytes: 'x'.repeat(9_000), declared: 100 },
    { name: 'bon.txt', bytes: 'abc' },
  ]);
  const codes = lot.contents.parts.map(({ part }) => {
    const bytes = lot.read(part);
    return bytes.ok ? 'ok' : `${bytes.error.code} ${Object.values(bytes.error.detail ?? {}).join()}`;
  });
  expect(codes).toEqual(['source.broken CRC-32', 'source.bomb longueur.txt > 100', 'ok']);
});

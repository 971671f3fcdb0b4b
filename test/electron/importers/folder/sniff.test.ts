import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sniff, type Sniffed } from '../../../../electron/importers/folder/sniff.ts';
import { makeDocx, paragraph } from '../../../support/documents/docx.ts';

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001',
  'hex',
);
const cfb = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(200),
  ]);

const of = async (bytes: Uint8Array | string, name: string): Promise<string> => {
  const { kind, problem }: Sniffed = await sniff(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  return problem ? `${kind} ${problem.code} ${Object.values(problem.detail ?? {}).join()}`.trim() : kind;
};

test('content decides before the name', async () => {
  const docx = makeDocx(paragraph('x'));
  expect(await of('%PDF-1.4\n…', 'note.txt')).toBe('pdf');
  expect(await of(docx, 'note.pdf')).toBe('docx');
  expect(await of('<!DOCTYPE html><html>', 'note.txt')).toBe('html');
  expect(await of('<!-- saved from url=(0014)about:internet -->\n<html>', 'note')).toBe('html');
  expect(await of('<p>fragment</p>', 'note.htm')).toBe('html');
  expect(await of('# Titre', 'note.md')).toBe('markdown');
  expect(await of('Une ligne.', 'note')).toBe('text');
  expect(await of(Buffer.from('Une ligne.', 'utf16le'), 'note.txt')).toBe('text');
  expect(await of(Buffer.from('d\u00e9j\u00e0', 'latin1'), 'note.txt')).toBe('text');
});

test('content that breaks the promise of the name is told', async () => {
  expect(await of('Rien qu’un texte.', 'note.docx')).toBe('docx source.not-what-it-says DOCX');
  expect(await of('Rien qu’un texte.', 'note.pdf')).toBe('pdf source.not-what-it-says PDF');
  expect(await of(PNG, 'note.docx')).toBe('docx source.not-what-it-says DOCX');
  expect(await of(zipSync({ 'a.txt': Buffer.from('x') }), 'note.docx')).toBe('docx source.not-what-it-says DOCX');
  expect(await of(PNG, 'note.txt')).toBe('other source.not-what-it-says TXT');
});

test('formats without a reader are named', async () => {
  expect(await of(PNG, 'photo.png')).toBe('other source.unsupported png');
  expect(await of(String.raw`{\rtf1\ansi x}`, 'note.doc')).toBe('other source.unsupported rtf');
  expect(await of(zipSync({ 'a.txt': Buffer.from('x') }), 'lot.zip')).toBe('other source.unsupported zip');
  expect(await of(cfb('WordDocument'), 'note.doc')).toBe('other source.unsupported doc');
  expect(await of(cfb('__substg1.0_'), 'courrier.msg')).toBe('other source.unsupported msg');
  expect(await of('From: a@b.fr\r\nTo: c@d.fr\r\nSubject: x\r\nDate: hier\r\n\r\nx', 'courrier.txt')).toBe(
    'other source.unsupported eml',
  );
  expect(await of('From: <a>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n', 'page.mht')).toBe(
    'other source.unsupported mhtml',
  );
  expect(
    await of(
      Uint8Array.from({ length: 600 }, (_, at) => (at * 7919) % 251),
      'x.dat',
    ),
  ).toBe('other source.unsupported dat');
});

test('a document under a password is told as such', async () => {
  expect(await of(cfb('EncryptedPackage'), 'note.docx')).toBe('docx source.encrypted');
  expect(await of(cfb('EncryptedPackage'), 'calcul.xlsx')).toBe('other source.encrypted');
});

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sniff, type Sniffed } from '../../../../electron/importers/folder/sniff.ts';
import { makeDocx, paragraph } from '../../../support/documents/docx.ts';
import { makeJpeg, makePng } from '../../../support/documents/image.ts';
import { makeSavedPage } from '../../../support/documents/mail.ts';
import { makeOdt } from '../../../support/documents/odt.ts';

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
  expect(await of(makeOdt('<text:p>x</text:p>'), 'note.zip')).toBe('odt');
  expect(await of(zipSync({ 'a.txt': Buffer.from('x') }), 'lot.zip')).toBe('archive');
  expect(await of(String.raw`{\rtf1\ansi x}`, 'note.doc')).toBe('rtf');
  expect(await of(cfb('__substg1.0_'), 'courrier')).toBe('email');
  expect(await of('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>', 'note.xml')).toBe('html');
});

test('a picture is a picture under any name', async () => {
  expect(await of(makePng(1, 1), 'note.docx')).toBe('image');
  expect(await of(makeJpeg(1, 1), 'photo')).toBe('image');
  expect(await of('GIF89a\u0001\u0000\u0001\u0000', 'photo.txt')).toBe('image');
  expect(await of('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', 'photo.webp')).toBe('image');
  expect(await of('II*\u0000\b\u0000\u0000\u0000', 'fax.tif')).toBe('image');
  expect(await of('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000', 'photo.heic')).toBe('image');
});

test('mails are told from saved pages, and from texts that quote a mail', async () => {
  const copied = 'From: a@b.fr\nTo: c@d.fr\nCc: e@f.fr\nSubject: x\nDate: hier\n\nx';
  expect(await of(copied, 'courrier.txt')).toBe('text');
  expect(await of(copied, 'courrier.eml')).toBe('email');
  expect(await of(`Message-ID: <1@b.fr>\n${copied}`, 'courrier')).toBe('email');
  expect(await of('From: <a>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n', 'page.mht')).toBe(
    'html',
  );
  expect(await of(makeSavedPage('<p>x</p>', 'https://exemple.example/'), 'page.eml')).toBe('html');
  expect(await of('From a@b.fr Tue May  3 10:00:00 2022\nFrom: a@b.fr\n\nx', 'tout')).toBe(
    'other source.unsupported mbox',
  );
});

test('content that breaks the promise of the name is told', async () => {
  expect(await of('Rien qu’un texte.', 'note.docx')).toBe('docx source.not-what-it-says DOCX');
  expect(await of('Rien qu’un texte.', 'note.pdf')).toBe('pdf source.not-what-it-says PDF');
  expect(await of('Rien qu’un texte.', 'note.odt')).toBe('odt source.not-what-it-says ODT');
  expect(await of('Rien qu’un texte.', 'lot.zip')).toBe('other source.not-what-it-says ZIP');
  expect(await of(zipSync({ 'a.txt': Buffer.from('x') }), 'note.docx')).toBe('docx source.not-what-it-says DOCX');
  expect(await of(Buffer.from('7f454c46020101000000', 'hex'), 'note.txt')).toBe('other source.not-what-it-says TXT');
});

test('formats without a reader are named', async () => {
  expect(await of(cfb('WordDocument'), 'note.doc')).toBe('other source.unsupported doc');
  expect(
    await of(
      zipSync({
        'xl/workbook.xml': Buffer.from('<x/>'),
        '[Content_Types].xml': Buffer.from(
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        ),
      }),
      'calcul.xlsx',
    ),
  ).toBe('other source.unsupported xlsx');
  expect(await of('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'plan.svg')).toBe(
    'other source.unsupported svg',
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

test('a text in which a program left zero bytes is a text; a program under its name is none', async () => {
  expect(await sniff(Buffer.from('Avant\0 après le zéro.\0\0\nFin.'), 'a.txt')).toEqual({ kind: 'text' });
  expect(await sniff(Buffer.from([1, 0, 2, 0, 0, 3, 65, 0, 7, 0, 0, 0, 66, 1, 2, 3]), 'a.txt')).toMatchObject({
    kind: 'other',
  });
});

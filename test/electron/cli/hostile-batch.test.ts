import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { docxParts, makeBomb } from '../../support/documents/docx.ts';
import { multipart } from '../../support/documents/mail.ts';
import { encryptedPdf, pdfBytes } from '../../support/documents/pdf.ts';
import { makeZip } from '../../support/documents/zip.ts';
import { runCli } from '../../support/run-cli.ts';

/** Everything that a folder may hold against us, brought in by one command. */
let folder = '';
let run: Awaited<ReturnType<typeof runCli>>;
interface Told {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
let problems: Told[];
let growing: ReturnType<typeof setInterval>;

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 11 }, (_, at) => `<!ENTITY ${'abcdefghijkl'[at + 1]} "${`&${'abcdefghijkl'[at]};`.repeat(10)}">`).join('')}]>`;
/** Mails within mails. */
const nested = (depth: number): string =>
  depth === 0
    ? 'Subject: fond\r\n\r\nAu fond.'
    : `Content-Type: message/rfc822\r\nSubject: n${depth}\r\n\r\n${nested(depth - 1)}`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-hostile-'));
  const batch = path.join(folder, 'lot');
  mkdirSync(path.join(batch, 'boucle/dedans'), { recursive: true });
  const write = (name: string, bytes: string | Uint8Array): void => writeFileSync(path.join(batch, name), bytes);
  write('bon.txt', 'Le bac reprend.\n\nLa préfecture a confirmé la pénalité.\n');
  write('copie.txt', 'Le bac reprend.\n\nLa préfecture a confirmé la pénalité.\n');
  write('vide.pdf', '');
  write('octet.docx', 'x');
  write('zeros.txt', new Uint8Array(5_000));
  write('protege.pdf', await encryptedPdf());
  write('casse.pdf', '%PDF-1.7\nrien');
  write('nomme.txt', await pdfBytes([[{ text: 'Un vrai PDF.', y: 700 }]]));
  write('faux.png', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff', 'hex')]));
  write('bombe.docx', makeBomb());
  write(
    'entites.docx',
    zipSync({
      ...docxParts(''),
      'word/document.xml': Buffer.from(
        `${ENTITIES}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&l;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  );
  write(
    'fuite.zip',
    makeZip([
      { name: '../../fuite.txt', bytes: 'Dehors.' },
      { name: 'dedans.txt', bytes: 'Dedans.' },
    ]),
  );
  let deep = makeZip([{ name: 'fond.txt', bytes: 'Au fond.' }]);
  for (let depth = 0; depth < 20; depth++) deep = makeZip([{ name: `${depth}.zip`, bytes: deep }]);
  write('profond.zip', deep);
  write(
    'message.eml',
    multipart(
      ['Subject: Profond', 'From: a@b.example'],
      [{ header: ['Content-Type: message/rfc822'], body: nested(6) }],
    ),
  );
  write('message.msg', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5_000, 7)]));
  write('groupes.rtf', `{\\rtf1 ${'{'.repeat(200_000)}fond${'}'.repeat(200_000)}}`);
  write('arbre.html', `<html><body>${'<div>'.repeat(200_000)}fond</body></html>`);
  write('longue.txt', 'mot '.repeat(500_000));
  write('a:b?.txt', 'Un nom que Windows refuse.');
  write('ligne\nretour.txt', 'Un nom sur deux lignes.');
  writeFileSync(Buffer.concat([Buffer.from(`${batch}/`), Buffer.from('\u00e9t\u00e9.txt', 'latin1')]), 'Un autre nom.');
  symlinkSync('..', path.join(batch, 'boucle/dedans/haut'));
  symlinkSync('lui-meme', path.join(batch, 'lui-meme'));
  execFileSync('mkfifo', [path.join(batch, 'tuyau.txt')]);
  // Grows while it is read: what is taken is one state of it, or it is told; never a mixture.
  write('grossit.txt', 'Ligne qui vient.\n'.repeat(100));
  growing = setInterval(() => appendFileSync(path.join(batch, 'grossit.txt'), 'Ligne qui vient.\n'), 2);
  await runCli(folder, 'new', 'matter.greffier', '--title', 'Lot');
  run = await runCli(folder, 'import', 'matter.greffier', 'lot', '--json');
  clearInterval(growing);
  ({ problems } = run.json() as { problems: Told[] });
}, 60_000);
afterAll(() => {
  clearInterval(growing);
  rmSync(folder, { recursive: true, force: true });
});

it('ends with one line of totals, and a status that says there were problems', () => {
  expect(run.out.trim().split('\n')).toHaveLength(1);
  expect(run.status).toBe(1);
});

it.each([
  ['copie.txt', 'file.duplicate'],
  ['vide.pdf', 'file.empty'],
  ['octet.docx', 'source.not-what-it-says'],
  ['zeros.txt', 'source.not-what-it-says'],
  ['protege.pdf', 'source.encrypted'],
  ['casse.pdf', 'source.broken'],
  ['faux.png', 'source.broken'],
  ['bombe.docx', 'source.bomb'],
  ['entites.docx', 'source.broken'],
  ['message.msg', 'source.unsupported'],
  ['boucle/dedans/haut', 'file.loop'],
  ['lui-meme', 'file.link'],
  ['tuyau.txt', 'file.special'],
])('%s: told as %s, with its remedy', (name, code) => {
  const told = problems.find((one) => one.path === `lot/${name}`);
  expect(told).toMatchObject({ code });
  // What is wrong, and what to do about it.
  expect(told?.message.split(/[.!;]\s/u).length).toBeGreaterThan(1);
});

it('what lies too deep or outside is told, and nothing is written elsewhere', () => {
  const codes = problems.map(({ code }) => code);
  expect(codes.filter((code) => code === 'archive.too-deep')).toHaveLength(2);
  expect(problems.find(({ code }) => code === 'archive.name')?.path).toContain('fuite.zip');
});

it('all that can be read is in, under names that can be shown', async () => {
  const listed = await runCli(folder, 'sources', 'matter.greffier', '--json');
  const sources = listed.json() as { path: string; state: string; kind: string; problem: unknown }[];
  const readable = sources
    .filter(({ state, problem }) => state === 'read' && problem === null)
    .map(({ path: at }) => at);
  expect(readable).toEqual(
    expect.arrayContaining([
      'lot/bon.txt',
      'lot/nomme.txt',
      'lot/arbre.html',
      'lot/groupes.rtf',
      'lot/longue.txt',
      'lot/a:b?.txt',
      'lot/ligne\\nretour.txt',
      'lot/été.txt',
      'lot/fuite.zip/dedans.txt',
      'lot/message.eml',
    ]),
  );
  const grown = sources.filter(({ path: at }) => at === 'lot/grossit.txt');
  expect(grown.length + problems.filter(({ path: at }) => at === 'lot/grossit.txt').length).toBeGreaterThan(0);
  expect((await runCli(folder, 'verify', 'matter.greffier')).status).toBe(0);
});

it('the same folder again brings nothing in twice', async () => {
  const again = (await runCli(folder, 'import', 'matter.greffier', 'lot', '--json')).json() as {
    imported: number;
    problems: Told[];
  };
  // Only what grew since is another file.
  expect(again.imported).toBeLessThanOrEqual(1);
  expect(again.problems.filter(({ code }) => code === 'file.duplicate').length).toBeGreaterThan(15);
});

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createInbox, type Inbox } from '../../../electron/browser/inbox.ts';

let folder = '';
let inbox: Inbox;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-inbox-'));
  inbox = await createInbox(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const send = (place: string, bytes: Uint8Array | string = 'x') => inbox.receive(place, Readable.from([bytes]));
const left = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

it('keeps every byte, every name and the shape of the folder, and answers with its top', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
  const name = 'مذكرة\nسرية.pdf';
  const deep = await send(`drop-1/Dossier/sous dossier/${name}`, bytes);
  const flat = await send('drop-1/note.txt', new Uint8Array(0));
  expect([deep, flat]).toEqual([
    { top: path.join(folder, 'drops/drop-1/Dossier') },
    { top: path.join(folder, 'drops/drop-1/note.txt') },
  ]);
  expect(new Uint8Array(readFileSync(path.join(deep!.top, 'sous dossier', name)))).toEqual(bytes);
  expect(readFileSync(flat!.top)).toHaveLength(0);
});

it('takes nothing outside its folder', async () => {
  const bad = ['drop/../x', 'drop/../../x', '../x', 'drop', 'drop/', '/etc/x', 'a b/x', 'drop/a\0b', '', 'drop//x'];
  expect([await Promise.all(bad.map((place) => send(place))), left()]).toEqual([bad.map(() => null), []]);
});

it('keeps two files apart that a shortened name would make one', async () => {
  const long = 'é'.repeat(200);
  await send(`drop/${long}1.txt`, 'one');
  await send(`drop/${long}2.txt`, 'two');
  expect(
    left()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .sort(),
  ).toEqual(['one', 'two']);
});

it('takes a file whose whole path is longer than the system allows', async () => {
  const deep = Array.from({ length: 30 }, () => 'd'.repeat(200)).join('/');
  const received = await send(`drop/top/${deep}/file.txt`, 'deep');
  expect(received).toEqual({ top: path.join(folder, 'drops/drop/top') });
  expect(left()).toEqual([expect.stringMatching(/^drops\/drop\/top\/[\da-f]{16}\/file\.txt$/u)]);
});

it('leaves nothing of a file that did not arrive whole', async () => {
  const broken = Readable.from(
    (function* () {
      yield 'half';
      throw new Error('the page went away');
    })(),
  );
  await expect(inbox.receive('drop/half.txt', broken)).rejects.toThrow('the page went away');
  expect(left()).toEqual([]);
});

it('removes the copies when the last import that reads them has ended, and no others', async () => {
  const [first, second] = [await send('one/a.txt'), await send('two/b.txt')];
  inbox.claim('job-1', [first!.top, '/elsewhere/x']);
  inbox.claim('job-2', [first!.top]);
  await inbox.release('job-1');
  expect(left()).toEqual(['drops/one/a.txt', 'drops/two/b.txt']);
  await inbox.release('job-2');
  expect(left()).toEqual(['drops/two/b.txt']);
  // An import may end before the answer that names it has arrived.
  await inbox.release('job-3');
  inbox.claim('job-3', [second!.top]);
  await expect.poll(left).toEqual([]);
  expect([inbox.contains(second!.top), inbox.contains('/elsewhere/x'), existsSync('/elsewhere/x')]).toEqual([
    true,
    false,
    false,
  ]);
});

import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { isSoundCompound } from '../../../../electron/importers/mail/check-compound.ts';
import { openMail } from '../../../../electron/importers/mail/open-mail.ts';
import { readMail } from '../../../../electron/importers/mail/read-mail.ts';
import { makeOutlookMessage } from '../../../support/documents/msg.ts';

const read = async (bytes: Uint8Array): Promise<ExtractedDocument> =>
  readMail({ bytes, fileName: 'courrier.msg', today: '2026-01-15', tick: () => undefined });

const INNER = { properties: { '0037001f': 'Dedans', '1000001f': 'À l’intérieur.' } };
const LETTER = {
  properties: {
    '0037001f': 'Réponse',
    '1000001f': 'Voici notre réponse.\r\n',
    '0c1a001f': 'Anaïs Bernard',
    '5d01001f': 'anais@cabinet.example',
    '0c1f001f': '/O=ORG/CN=ANAIS',
    '00390040': new Date('2022-05-03T21:40:00Z'),
  },
  recipients: [
    { '3001001f': 'Luc Petit', '39fe001f': 'luc@mairie.example', '0c150003': 1 },
    { '3001001f': 'Archives', '3003001f': '/O=ORG/CN=ARCHIVES', '0c150003': 2 },
  ],
  attachments: [
    { '3707001f': 'note.txt', '37010102': Buffer.from('Le texte joint.') },
    { inner: INNER, name: 'Dedans' },
    { '3707001f': 'gros.bin', '37010102': Buffer.alloc(9_000, 7) },
  ],
};

test('a message of Outlook reads as any other mail', async () => {
  expect(await read(makeOutlookMessage(LETTER))).toMatchObject({
    kind: 'email',
    state: 'read',
    body:
      'From:\tAnaïs Bernard <anais@cabinet.example>\nTo:\tLuc Petit <luc@mairie.example>\nCc:\tArchives\n' +
      'Date:\tTue, 03 May 2022 21:40:00 GMT\nSubject:\tRéponse\n\nVoici notre réponse.',
    title: 'Réponse',
    published: '2022-05-03',
    author: 'Anaïs Bernard',
    contents: { parts: [{ name: 'note.txt', size: 15 }, { name: 'Dedans.msg' }, { name: 'gros.bin', size: 9_000 }] },
  });
});

test('the header that it travelled with dates it, in the sender’s own zone', async () => {
  const headers = 'Received: x\r\nDate: Wed, 4 May 2022 00:40:00 +0300\r\n';
  expect(await read(makeOutlookMessage({ properties: { ...LETTER.properties, '007d001f': headers } }))).toMatchObject({
    published: '2022-05-04',
  });
});

test('a message inside a message is written out as a file, the same each time', async () => {
  const inner = await Promise.all(
    [1, 2].map(async () => {
      const opened = await openMail(makeOutlookMessage(LETTER));
      const part = opened.ok ? opened.value.read(1) : opened;
      return part.ok ? part.value : new Uint8Array(0);
    }),
  );
  expect(inner[0]).toEqual(inner[1]);
  expect((await read(inner[0]!)).body).toBe('Subject:\tDedans\n\nÀ l’intérieur.');
});

test('text that is not Unicode is read in the code page that the message names, or that its letters suggest', async () => {
  const subject = async (bytes: string, codePage?: number): Promise<string> => {
    const named = codePage === undefined ? {} : { '3ffd0003': codePage };
    return (await read(makeOutlookMessage({ properties: { '0037001e': bytes, '1000001e': 'x', ...named } }))).title;
  };
  expect(await subject('R\u00e9ponse \u00e0 \u0080 20', 1252)).toBe('Réponse à € 20');
  expect(await subject('\u00cf\u00f0\u00e8\u00ec\u00e5\u00f0', 1251)).toBe('Пример');
  expect(await subject('R\u00e9ponse')).toBe('Réponse');
  expect(await subject('R\u00c3\u00a9ponse')).toBe('Réponse');
  expect(await subject('R\u00e9ponse', 99_999)).toBe('Réponse');
});

test('a message without plain text is read from its page, or from its compressed RTF', async () => {
  const html = Buffer.from('<meta charset="windows-1252"><p>D\u00e9j\u00e0.</p>', 'latin1');
  const page = await read(makeOutlookMessage({ properties: { '0037001f': 'a', '10130102': html } }));
  expect(page.body).toBe('Subject:\ta\n\nDéjà.');
  // The example of MS-OXRTFCP § 3.1.1.
  const rtf = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  );
  const compressed = await read(makeOutlookMessage({ properties: { '0037001f': 'a', '10090102': rtf } }));
  expect(compressed.body).toBe('Subject:\ta\n\nhello world');
});

test('a compound file that leads in a ring, or out of itself, is refused before it is followed', async () => {
  const sound = Buffer.from(makeOutlookMessage(LETTER));
  expect(isSoundCompound(sound)).toBe(true);
  const table = (sound.readInt32LE(0x4c) + 1) * 512;
  const ring = Buffer.from(sound);
  ring.writeInt32LE(0, table);
  ring.writeInt32LE(0, table + 4);
  const out = Buffer.from(sound);
  out.writeInt32LE(1_000_000, 0x30);
  const long = Buffer.from(sound);
  long.writeInt32LE(2_000_000_000, 512 * (1 + sound.readInt32LE(0x30)) + 0x78);
  for (const bytes of [ring, out, long, sound.subarray(0, 1_000), sound.subarray(0, 30)])
    expect(await read(bytes)).toMatchObject({
      state: 'kept',
      problem: { code: 'source.broken', detail: { reason: 'MSG' } },
    });
});

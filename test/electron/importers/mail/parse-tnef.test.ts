import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sniff } from '../../../../electron/importers/folder/sniff.ts';
import { openMail } from '../../../../electron/importers/mail/open-mail.ts';
import { parseTnef } from '../../../../electron/importers/mail/parse-tnef.ts';
import { readMail } from '../../../../electron/importers/mail/read-mail.ts';
import { attached, makeMail } from '../../../support/documents/mail.ts';
import { makeTnef } from '../../../support/documents/tnef.ts';

const INNER = makeTnef('Dedans', 'Le message transféré.', [{ name: 'annexe.txt', bytes: 'Annexe.' }]);
const WINMAIL = makeTnef('Devis du pont', 'Voici le devis.', [
  { name: 'Devis définitif.txt', bytes: 'Le devis est de 1 200 euros.' },
  { name: 'Transfert', bytes: INNER, isMessage: true },
]);

test('what Outlook packed into a mail are its attachments, each by its own name', async () => {
  const mail = makeMail('Bonjour.', [attached('winmail.dat', WINMAIL, 'application/ms-tnef'), attached('b.txt', 'B.')]);
  const opened = await openMail(mail);
  if (!opened.ok) throw new Error(opened.error.code);
  const { contents } = opened.value;
  expect(contents.parts.map(({ name }) => name)).toEqual([
    'Devis définitif.txt',
    'Transfert.txt',
    'annexe.txt',
    'b.txt',
  ]);
  const words = contents.parts.map(({ part }) => {
    const own = opened.value.read(part);
    return own.ok ? Buffer.from(own.value).toString() : own.error.code;
  });
  expect(words).toEqual(['Le devis est de 1 200 euros.', 'Le message transféré.', 'Annexe.', 'B.']);
});

test('saved out of its mail it is a message without a sender', async () => {
  expect(await sniff(WINMAIL, 'winmail.dat')).toEqual({ kind: 'email' });
  const read = await readMail({ bytes: WINMAIL, fileName: 'winmail.dat', today: '2026-01-15', tick: () => undefined });
  expect(read).toMatchObject({ state: 'read', title: 'Devis du pont', published: '2022-05-03', author: '' });
  expect(read.body).toContain('Voici le devis.');
  expect(read.contents?.parts).toHaveLength(3);
});

test('damaged, it stays what can be told of it: no crash, no endless reading, and the pack itself when nothing is in it', async () => {
  fc.assert(
    fc.property(
      fc.nat(WINMAIL.length - 1),
      fc.array(fc.tuple(fc.nat(WINMAIL.length - 1), fc.nat(255)), { maxLength: 6 }),
      (length, changes) => {
        const bytes = Buffer.from(WINMAIL.subarray(0, length + 1));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const parsed = parseTnef(bytes);
        expect(parsed === undefined || parsed.parts.length <= 3).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
  const opened = await openMail(makeMail('Bonjour.', [attached('winmail.dat', makeTnef('Vide', 'Rien.', []))]));
  expect(opened.ok && opened.value.contents.parts.map(({ name }) => name)).toEqual(['winmail.dat']);
});

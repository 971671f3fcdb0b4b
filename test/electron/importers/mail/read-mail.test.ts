import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { openMail } from '../../../../electron/importers/mail/open-mail.ts';
import { readMail } from '../../../../electron/importers/mail/read-mail.ts';
import { attached, LETTER_HEADER, makeMail, multipart, textPart } from '../../../support/documents/mail.ts';

const read = async (bytes: Uint8Array, today = '2026-01-15'): Promise<ExtractedDocument> =>
  readMail({ bytes, fileName: 'courrier.eml', today, tick: () => undefined });
const shown = ({ segments, body }: ExtractedDocument): string[] =>
  segments.map(({ start, end, block }) => `${block}: ${body.slice(start, end)}`);

const HEADER = [
  'table-row: From:\tAnaïs Bernard <anais@cabinet.example>',
  'table-row: To:\tLuc Petit <luc@mairie.example>, greffe@tribunal.example',
  'table-row: Cc:\tarchives@cabinet.example',
  'table-row: Date:\tTue, 3 May 2022 23:40:00 +0200',
  'table-row: Subject:\tRéponse à la mise en demeure',
];

test('a mail begins with who wrote to whom and when, each in a segment of its own', async () => {
  const document = await read(makeMail('Bonjour\n\nVoici notre réponse.\n\n> Votre lettre.\n\nA. B.'));
  expect(shown(document)).toEqual([
    ...HEADER,
    'paragraph: Bonjour',
    'paragraph: Voici notre réponse.',
    'quotation: > Votre lettre.',
    'paragraph: A. B.',
  ]);
  expect(document).toMatchObject({
    kind: 'email',
    state: 'read',
    title: 'Réponse à la mise en demeure',
    // The day where it was written: in universal time it would be another for a letter sent after midnight.
    published: '2022-05-03',
    author: 'Anaïs Bernard',
    publisher: '',
    provenance: { title: 'document-data', published: 'document-data', author: 'document-data' },
    contents: { parts: [], leftAside: [] },
  });
});

test('plain text is preferred, and the page read where there is none', async () => {
  const both = [textPart('En clair.'), textPart('<p>En page.</p>', 'html')];
  expect((await read(multipart(LETTER_HEADER, both, 'alternative'))).body).toMatch(/demeure\n\nEn clair\.$/u);
  const page = [textPart(' \n', 'plain'), textPart('<p>En <b>page</b>.</p><blockquote>Cité.</blockquote>', 'html')];
  expect(shown(await read(multipart(LETTER_HEADER, page, 'alternative'))).slice(5)).toEqual([
    'paragraph: En page.',
    'quotation: Cité.',
  ]);
});

const rolesOf = async (html: string): Promise<string[]> => {
  const { segments, body } = await read(multipart(LETTER_HEADER, [textPart(html, 'html')], 'alternative'));
  return segments.slice(5).map(({ role, start, end }) => `${role}: ${body.slice(start, end).slice(0, 18)}`);
};

test('in a mail that is only a page, earlier messages and signatures are folded, as each program marks them', async () => {
  expect(
    await rolesOf(
      '<div dir="ltr">Je confirme la date.<div class="gmail_signature"><p>Anne Bernard</p><p>Avocate</p></div></div>' +
        '<div class="gmail_quote"><div class="gmail_attr">Le mer. 3 mai 2023 à 10:12, Luc Petit a écrit :</div><blockquote class="gmail_quote"><p>Quelle date ?</p></blockquote></div>',
    ),
  ).toEqual([
    'body: Je confirme la dat',
    'legal-notice: Anne Bernard',
    'legal-notice: Avocate',
    'related: Le mer. 3 mai 2023',
    'related: Quelle date ?',
  ]);
  // Outlook marks where the earlier message begins and nothing of where it ends.
  expect(
    await rolesOf(
      '<p class="MsoNormal">D’accord.</p><p class="MsoNormal"><b>De :</b> Luc Petit<br><b>Envoyé :</b> mardi 2 mai 2023<br><b>À :</b> Anne Bernard</p><p class="MsoNormal">Quelle date ?</p>',
    ),
  ).toEqual(['body: D’accord.', 'related: De : Luc Petit\nEnv', 'related: Quelle date ?']);
  // Answers between the quoted words are the sender's own.
  expect(
    await rolesOf(
      '<p>Voici.</p><div class="moz-cite-prefix">Le 02/05/2023 à 09:00, Luc Petit a écrit :</div><blockquote type="cite"><p>Quelle date ?</p></blockquote><p>Le 4 juin.</p><pre class="moz-signature">-- \nA. B.</pre>',
    ),
  ).toEqual([
    'body: Voici.',
    'related: Le 02/05/2023 à 09',
    'related: Quelle date ?',
    'body: Le 4 juin.',
    'legal-notice: -- \nA. B.',
  ]);
});

test('a page that only forwards another keeps its words', async () => {
  expect(
    await rolesOf(
      '<div class="gmail_quote"><p>---------- Message transféré ---------</p><p>Voici les pièces.</p></div>',
    ),
  ).toEqual(['body: ---------- Message', 'body: Voici les pièces.']);
});

test('attachments are named safely and given byte for byte; a mail inside a mail is one of them', async () => {
  const inner = makeMail('Dedans.');
  const mail = makeMail('Ci-joint.', [
    attached('../../plan.bin', Uint8Array.of(0, 255, 10, 13)),
    attached('vide.txt', ''),
    attached('note.txt', 'Un.', 'text/plain'),
    attached('note.txt', 'Deux.', 'text/plain'),
    { header: ['Content-Type: message/rfc822'], body: inner },
  ]);
  const { contents } = await read(mail);
  expect(contents).toEqual({
    parts: [
      { part: 0, name: '.._.._plan.bin', size: 4 },
      { part: 2, name: 'note.txt', size: 3 },
      { part: 3, name: 'note (2).txt', size: 5 },
      { part: 4, name: '5.eml', size: inner.length },
    ],
    leftAside: [{ path: 'vide.txt', problem: { code: 'file.empty', detail: { file: 'vide.txt' } }, count: 1 }],
  });
  const opened = await openMail(mail);
  const bytes = opened.ok ? [0, 4].map((part) => opened.value.read(part)) : [];
  expect(bytes).toEqual([
    { ok: true, value: Uint8Array.of(0, 255, 10, 13) },
    { ok: true, value: new Uint8Array(inner) },
  ]);
});

test('a date to come, or none, is no date of publication', async () => {
  const dated = (date: string): Promise<ExtractedDocument> =>
    read(Buffer.from(`From: a@b.example\r\nDate: ${date}\r\n\r\nx`));
  const days = await Promise.all(
    ['1 Feb 2021 10:00 GMT', 'Mon, 31 Feb 2022', 'Mon, 1 Jan 2035', 'hier', '2021-02-03T10:00'].map(dated),
  );
  expect(days.map(({ published }) => published)).toEqual(['2021-02-01', '', '', '', '2021-02-03']);
});

test('nesting beyond all measure is told, and what is cut short gives what is there', async () => {
  const part = (depth: number): string =>
    `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${depth === 0 ? '\r\nx' : part(depth - 1)}`;
  expect(await read(Buffer.from(`From: a@b.example\r\n${part(400)}`))).toMatchObject({
    state: 'kept',
    problem: { code: 'source.broken', detail: { reason: 'MIME' } },
  });
  const whole = makeMail('Voici.', [attached('a.txt', 'x'.repeat(1_000))]);
  expect((await read(whole.subarray(0, whole.length - 400))).contents?.parts).toMatchObject([{ name: 'a.txt' }]);
});

test('a newsletter whose plain text only says where to read it is read from its page', async () => {
  const page = `<html><body><h1>La lettre du phare</h1>${'<p>La lampe est éteinte depuis deux nuits et les pêcheurs demandent des comptes.</p>'.repeat(8)}</body></html>`;
  const { body } = await read(
    multipart(LETTER_HEADER, [textPart('Version texte : voir en ligne.'), textPart(page, 'html')], 'alternative'),
  );
  expect(body).toContain('La lampe est éteinte');
  const brief = await read(
    multipart(LETTER_HEADER, [textPart('Reçu, merci.'), textPart('<p>Reçu, merci.</p>', 'html')], 'alternative'),
  );
  expect(brief.body).toContain('Reçu, merci.');
});

import { expect, test } from 'vitest';
import { mailHeadIn } from '../../../../electron/importers/metadata/mail-head.ts';

test.each([
  [['De : Ferrier, Maud <maud@cap.example>', 'Envoyé : mardi 4 juin 2019 17:02', 'À : Ivo Kranz', 'Objet : RE: Lampe']],
  [['Seite 1', 'Von: Maud Ferrier', 'Gesendet: Dienstag, 4. Juni 2019 17:02', 'An: Ivo Kranz', 'Betreff: RE: Lampe']],
  [['From: "Maud Ferrier" [mailto:maud@cap.example]', 'Sent: 4 June 2019', 'To: Ivo', 'Cc: Luc', 'Subject: RE: Lampe']],
])('%s', (lines) =>
  expect(mailHeadIn(lines)).toMatchObject({ title: 'RE: Lampe', author: 'Maud Ferrier', edtf: '2019-06-04' }),
);

test('an address alone is no name, and a form with some of the labels is no mail', () => {
  expect(
    mailHeadIn(['From: no-reply@cap.example', 'Sent: 4 June 2019', 'To: Ivo', 'Subject: Lamp']),
  ).not.toHaveProperty('author');
  expect(mailHeadIn(['De : la mairie', 'Date : 4 juin 2019', 'Objet : lampe'])).toBeUndefined();
});

test('a memorandum names its reader first', () => {
  expect(
    mailHeadIn(['MEMORANDUM', 'To: Ivo Kranz', 'From: Maud Ferrier', 'Date: 4 June 2019', 'Re: The lamp']),
  ).toMatchObject({
    title: 'The lamp',
    author: 'Maud Ferrier',
  });
});

/** What the first lines of papers of many kinds say of them. */
import { expect, test } from 'vitest';
import { readText } from '../../../../electron/importers/text/read-text.ts';

const PROSE =
  'La formation restreinte de l’autorité a prononcé une amende à l’encontre de l’éditeur du moteur, qui n’avait pas répondu aux questions posées par les agents chargés du contrôle.';

const guess = (text: string) =>
  readText({ bytes: Buffer.from(text), fileName: 'coupure-17.txt', today: '2026-01-15', tick: () => undefined });

test('lines kept in one paragraph by line breaks are read each by itself', () => {
  expect(guess(`Die Lampe am Kap\n\nMaud Ferrier\nRédigé le 4 juin 2019 par Ivo Kranz\n\n${PROSE}`)).toMatchObject({
    author: 'Ivo Kranz',
    published: '2019-06-04',
  });
});

test.each([
  ['mardi 4 juin 2019, par Ivo Kranz', 'Ivo Kranz'],
  ['Ivo Kranz in Kiel\n4 June 2019, 06.00', 'Ivo Kranz'],
  ['Par Ivo Kranz, correspondant à Kiel\n4 juin 2019', 'Ivo Kranz'],
  ['By Ivo Kranz, Environment Editor\n4 June 2019 • 6:00am', 'Ivo Kranz'],
])('%s tells who wrote when', (lines, author) =>
  expect(guess(`Die Lampe am Kap\n\n${lines}\n\n${PROSE}`)).toMatchObject({ author, published: '2019-06-04' }),
);

test('a court names its day below its name; an authority in its kind of act', () => {
  expect(guess(`ARRÊT DE LA COUR (troisième chambre)\n\n12 mai 2021 (*)\n\n${PROSE}`)).toMatchObject({
    published: '2021-05-12',
  });
  expect(guess(`La lampe del capo\n\nProvvedimento del 10 febbraio 2022\n\n${PROSE}`)).toMatchObject({
    published: '2022-02-10',
  });
  expect(guess(`DOSSIER DE PRESSE\n\nMars 2022\n\n${PROSE}`)).toMatchObject({ published: '2022-03' });
});

test('neither rubrics nor what a browser prints above a page are its title', () => {
  const title = 'La lampe est restée éteinte toute la nuit';
  expect(guess(`News UK Politics World Health\n\n${title}\n\n4 juin 2019\n\n${PROSE}`)).toMatchObject({ title });
  expect(guess(`03/06/2024 14:12      ${title} - Le Fanal\n\n${title}\n\n4 juin 2019\n\n${PROSE}`)).toMatchObject({
    title,
    published: '2019-06-04',
    captured: '2024-06-03',
  });
});

test('a report is of the day on which it was signed, not of the decision that asked for it', () => {
  const report = `Rapport d’expertise judiciaire\n\nOrdonnance du 4 février 2020\n\n${PROSE}\n\nFait à Brest, le 12 mai 2021`;
  expect(guess(report)).toMatchObject({ published: '2021-05-12', genre: 'report' });
});

test.each([
  ['Posted in Lamps on June 4th, 2019 by Ivo Kranz', 'Ivo Kranz'],
  ['Ivo Kranz\nJun 4, 2019 · 5 min read', 'Ivo Kranz'],
])('as weblogs have it: %s', (lines, author) =>
  expect(guess(`Die Lampe am Kap\n\n${lines}\n\n${PROSE}`)).toMatchObject({ author, published: '2019-06-04' }),
);

test('a printed mail has the head of a mail', () => {
  expect(
    guess(`De : Maud Ferrier\nEnvoyé : mardi 4 juin 2019 17:02\nÀ : Ivo Kranz\nObjet : la lampe\n\n${PROSE}`),
  ).toMatchObject({ title: 'la lampe', author: 'Maud Ferrier', published: '2019-06-04' });
});

test.each([
  ['Mise à disposition au greffe le 10 mars 2023', '2023-03-10'],
  ['JUGEMENT DU DIX MARS DEUX MILLE VINGT-TROIS', '2023-03-10'],
  ['Verkündet am 17.06.2021', '2021-06-17'],
  ['Notifiées par RPVA le 4 octobre 2021', '2021-10-04'],
  ['En Teruel, a 12 de mayo de 2021', '2021-05-12'],
  ['Réunion du 14/02/2017', '2017-02-14?'],
  ['Brest, le 4 juin 2019 – La société des phares a annoncé la pose d’une lampe neuve au cap.', '2019-06-04'],
  ['CORK, Ireland, June 4, 2019 /Wire/ -- Cape Lamps today announced a new lamp for the cape.', '2019-06-04'],
  ['Mardi 4 juin 2019 à 7:03 - Mis à jour le mardi 4 juin 2019 à 9:00', '2019-06-04'],
])('%s dates the text', (line, day) =>
  expect(guess(`LAMPES DU CAP\n\nN° 19/00456\n\n${line}\n\n${PROSE}`)).toMatchObject({ published: day }),
);

test('below the name of a paper or of an official journal stands the title', () => {
  expect(guess(`IROISE-MATIN\nMARDI 4 JUIN 2019\n\nLa lampe du cap s’éteint\n\n${PROSE}`)).toMatchObject({
    title: 'La lampe du cap s’éteint',
    publisher: 'IROISE-MATIN',
    published: '2019-06-04',
  });
  const act = 'Arrêté du 4 juin 2019 relatif aux lampes des caps';
  expect(guess(`JORF n°0130 du 6 juin 2019\nTexte n° 12\n\n${act}\n\n${PROSE}`)).toMatchObject({ title: act });
});

test('the lines of a narrow column are no lines about the text', () => {
  const column = [
    'La lampe du cap, dont un rapport',
    'publié le 3 mai 2018 par un',
    'bureau disait déjà qu’elle ne',
    'tiendrait pas l’hiver, est restée',
    'éteinte toute la nuit.',
  ];
  expect(guess(`La lampe du cap s’éteint\n\n${PROSE}\n\n${column.join('\n')}\n\n${PROSE}`)).toMatchObject({
    published: '',
  });
});

test('a rubric above the headline is no title; a question is of the day of the journal', () => {
  expect(guess(`Santé\n\nLa lampe du cap s’éteint encore\n\nPublié le 4 juin 2019\n\n${PROSE}`)).toMatchObject({
    title: 'La lampe du cap s’éteint encore',
  });
  expect(guess(`La lampe du cap\n\nQuestion publiée au JO le : 04/06/2019 page : 12\n\n${PROSE}`)).toMatchObject({
    published: '2019-06-04',
  });
  expect(guess(`The lamp\n\nJune 4 (Reuters) - The lamp went out.\n\n${PROSE}`)).toMatchObject({
    publisher: 'Reuters',
  });
});

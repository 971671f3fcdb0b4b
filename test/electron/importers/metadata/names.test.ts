/** What names of files, papers, programs and sites are taken for. */
import { expect, test } from 'vitest';
import { agencyBeside, personsIn } from '../../../../electron/importers/metadata/agencies.ts';
import { isJunkAuthor, isJunkTitle } from '../../../../electron/importers/metadata/junk.ts';
import { readNameOfFile } from '../../../../electron/importers/metadata/name-of-file.ts';
import { isPaper, mastheadIn } from '../../../../electron/importers/metadata/papers.ts';
import { referenceOf } from '../../../../electron/importers/metadata/reference-line.ts';
import { besideHeading } from '../../../../electron/importers/metadata/title-suffix.ts';

test.each([
  ['2019-06-04_Le Monde_La lampe du phare s’éteint', 'Le Monde', 'La lampe du phare s’éteint'],
  ['2019-06-04_Iroise-Matin_La lampe du phare', 'Iroise-Matin', 'La lampe du phare'],
  ['La lampe du phare - L’Écho d’Iroise - 4 juin 2019', 'L’Écho d’Iroise', 'La lampe du phare'],
  ['Leuchtturm dunkel - Kieler Tagblatt', 'Kieler Tagblatt', 'Leuchtturm dunkel'],
  ['2019-06-04_Compte rendu_Visite du phare', undefined, 'Compte rendu_Visite du phare'],
  ['2019-06-04 Courrier Ferrier - relance', undefined, 'Courrier Ferrier - relance'],
  ['Phare - Lampe - 4 juin 2019', undefined, 'Phare - Lampe - 4 juin 2019'],
])('the file %s', (name, publisher, title) =>
  expect(readNameOfFile(name)).toEqual({ title, ...(publisher !== undefined && { publisher }) }),
);

test('papers are known by their kind of name, and by the first line of a page pasted whole', () => {
  expect(['Le Courrier d’Iroise', 'Kieler Zeitung', 'The Lamp Observer', 'La Voz del Faro'].every(isPaper)).toBe(true);
  expect(['Courrier recommandé', 'Journal des visites', 'La lampe', 'Revue de presse'].some(isPaper)).toBe(false);
  expect(mastheadIn(['Le Journal d’Iroise', 'Accueil > Mer'])).toBe('Le Journal d’Iroise');
  expect(mastheadIn(['Le Journal d’Iroise'])).toBeUndefined();
  expect(mastheadIn(['La lampe du phare', 'Accueil'])).toBeUndefined();
});

test('a writer of an agency names it; a paper with an agency’s help stays the publisher', () => {
  expect(agencyBeside('By Maud Ferrier, Reuters')).toBe('Reuters');
  expect(agencyBeside('Par Maud Ferrier (AFP)')).toBe('AFP');
  expect(agencyBeside('Par Maud Ferrier et Ivo Kranz (avec AFP)')).toBeUndefined();
  expect(agencyBeside('Par Maud Ferrier, gardienne')).toBeUndefined();
});

test('a database of the press names the paper on one line, day and page on the next', () => {
  expect(referenceOf(['L’Écho d’Iroise', 'L’Écho d’Iroise, no. 8812', 'Mer, mardi 4 juin 2019, p. 7'])).toMatchObject({
    name: 'L’Écho d’Iroise',
    edtf: '2019-06-04',
  });
  expect(referenceOf(['L’Écho d’Iroise, no. 8812', 'Reçu le 4 juin 2019'])).toBeUndefined();
});

test('what stands beside the heading in a page’s title is the site', () => {
  expect(besideHeading('Lampe éteinte - Mer - Iroise', 'Lampe éteinte')).toBe('Iroise');
  expect(besideHeading('Iroise | Lampe éteinte', 'Lampe éteinte')).toBe('Iroise');
  expect(besideHeading('Lampe éteinte : le maire s’explique', 'Lampe éteinte')).toBeUndefined();
  expect(besideHeading('Lampe éteinte-bis', 'Lampe éteinte')).toBeUndefined();
});

test('templates, logins and what programs write by themselves are neither title nor author', () => {
  expect(['Modèle de courrier', 'Ohne Titel', 'Dokument1', 'Sin título', 'Template'].every(isJunkTitle)).toBe(true);
  expect(['Modèle économique du phare', 'Dokumente zum Leuchtturm'].some(isJunkTitle)).toBe(false);
  expect(['ferrierm', 'm.ferrier02', 'ETUDE\\ferrier', 'P04231', 'Standard'].every(isJunkAuthor)).toBe(true);
  expect(['Maud Ferrier', 'CNIL', 'Étude Ferrier', 'van Dijk'].some(isJunkAuthor)).toBe(false);
});

test.each([
  ['Le Fanal 2019-06-04 La lampe du phare', 'Le Fanal', 'La lampe du phare'],
  ['20190604-Lamp out-The Guardian', 'The Guardian', 'Lamp out'],
  ['Visite 2019-06-04 avec Maud', undefined, 'Visite 2019-06-04 avec Maud'],
])('a paper before its day or behind a hyphen: %s', (name, publisher, title) =>
  expect(readNameOfFile(name)).toEqual({ title, ...(publisher !== undefined && { publisher }) }),
);

test('what a person does is no further person', () => {
  expect(personsIn('Maud Ferrier, correspondante à Brest')).toBe('Maud Ferrier');
  expect(personsIn('Maud Ferrier, Environment Editor')).toBe('Maud Ferrier');
  expect(personsIn('Maud Ferrier, TV Sol')).toBe('Maud Ferrier');
  expect(personsIn('Maud Ferrier, van der Meer')).toBe('Maud Ferrier, van der Meer');
});

test('the head of a page of a paper names paper and day', () => {
  expect(referenceOf(['Kieler Anzeiger vom 04.06.2019, Seite 7'])).toMatchObject({
    name: 'Kieler Anzeiger',
    edtf: '2019-06-04',
  });
  expect(referenceOf(['IROISE-MATIN Mardi 4 juin 2019 3'])).toMatchObject({ name: 'IROISE-MATIN', edtf: '2019-06-04' });
  expect(referenceOf(['Tribunal de Brest du 4 juin 2019, page 3'])).toBeUndefined();
  expect(isJunkTitle('Courrier_type.dotx') && isJunkAuthor('SVC_EDITION')).toBe(true);
});

test('one word beside a whole name is a place', () => {
  expect(personsIn('Maud Ferrier, Kiel')).toBe('Maud Ferrier');
  expect(personsIn('Prune, Maud')).toBe('Prune, Maud');
});

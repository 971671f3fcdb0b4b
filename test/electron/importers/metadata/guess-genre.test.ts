import { expect, test } from 'vitest';
import { guessGenre } from '../../../../electron/importers/metadata/guess-genre.ts';

const genreOf = (...lines: string[]): string => guessGenre(lines)?.value ?? '';

test('documents that name themselves in their first lines have that genre, as a guess with its words', () => {
  expect(guessGenre(['Port de Brume', 'COMMUNIQUÉ DE PRESSE', 'Le bac reprend.'])).toEqual({
    value: 'press-release',
    origin: 'text',
    basis: { rule: 'names-itself', words: 'COMMUNIQUÉ DE PRESSE' },
  });
  expect(
    [
      ['For immediate release'],
      ['RÉPUBLIQUE FRANÇAISE', 'AU NOM DU PEUPLE FRANÇAIS'],
      ['Délibération de la commission n° 2021-14 du 3 mars 2021'],
      ['Conclusions en réplique'],
      ['Je soussignée Anne Bernard, batelière,'],
      ['Procès-verbal de constat'],
      ['Contrat de bail'],
      ['ENTRE LES SOUSSIGNÉS :'],
      ['This agreement is made on 3 May'],
      ['Facture n° 2021-7'],
      ['Rapport d’expertise'],
      ['Décret n° 2019-341 du 4 juin'],
      ['Regulation (EU) 2019/88'],
      ['Cabinet Roc', 'Objet : votre bac', 'Le 3 mai', 'Cher Maître,', 'Je reviens vers vous.'],
    ].map((lines) => genreOf(...lines)),
  ).toEqual([
    'press-release',
    'decision',
    'decision',
    'pleading',
    'statement',
    'record',
    'contract',
    'contract',
    'contract',
    'invoice',
    'report',
    'legislation',
    'legislation',
    'correspondence',
  ]);
});

test('documents that only tell of such things have none', () => {
  expect(
    [
      ['Le communiqué de presse de la régie tombe mal'],
      ['Décision attendue mardi sur le bac'],
      ['Jugement sévère pour la régie'],
      ['Communiqués de presse'],
      ['Contrat rompu : la régie s’explique'],
      ['Facture salée pour les usagers'],
      ['Rapport de force au port'],
      ['Madame, Monsieur,'],
      [...Array.from({ length: 12 }, () => 'Une phrase.'), 'Facture n° 3'],
      [],
    ].map((lines) => genreOf(...lines)),
  ).toEqual(Array.from({ length: 10 }, () => ''));
});

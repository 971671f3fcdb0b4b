import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNames } from '../../../shared/text/party-names.ts';

it.each([
  ['Société Générale des Eaux', 'SOCIETE GENERALE DES EAUX, S.A.', 'same'],
  ['Halyard Ltd', 'Halyard Limited', 'same'],
  ['Étoile & Fils SARL', 'etoile fils', 'same'],
  ['Dupont Marie', 'Mme Marie DUPONT', 'same'],
  ['Müller GmbH', 'Muller AG', 'same'],
  ['Bright Harbour', 'BrightHarbour Inc.', 'same'],
  ['Halyard', 'Halyard Shipping (Malta) Ltd', 'contained'],
  ['Duran Duran Nord', 'Duran Nord Sud', 'contained'],
  ['CNIL', 'Commission nationale de l’informatique et des libertés', 'acronym'],
  ['Halyard', 'Halyrad', 'near'],
  ['Constantinople Marine', 'Constantinopel Marines', 'near'],
  ['Halyard', 'Haywood', null],
  ['Mer', 'Mère Courage', null],
  ['SA', 'SAS', null],
  ['', 'Halyard', null],
  ['Banque du Nord', 'Banque du Sud', null],
] as const)('%s and %s: %s', (one, other, how) => {
  expect([compareNames(one, other), compareNames(other, one)]).toEqual([how, how]);
});

it('is the same both ways, and every name is the same as itself in capitals', () => {
  const name = fc.array(fc.constantFrom('Étoile', 'du', 'Nord', 'Halyard', 'SAS', 'M.', 'O’Brien', 'Cie'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [one, other] = [a.join(' '), b.join(' ')];
      expect(compareNames(one, other)).toBe(compareNames(other, one));
      expect(compareNames(one, one.toUpperCase())).toBe('same');
    }),
  );
});

import { expect, test } from 'vitest';
import { signatoryIn, subjectIn } from '../../../../electron/importers/metadata/letter.ts';

const letter = [
  'Étude Ferrier',
  'Brest, le 4 juin 2019',
  'Objet : remise en état de la lampe',
  'Monsieur le maire,',
  'La lampe du phare est éteinte depuis deux nuits.',
  'Je vous prie d’agréer, Monsieur le maire, mes salutations distinguées.',
  'Me Maud Ferrier',
];

test('a letter is called by its subject, and is of who signs below its leave', () => {
  expect(subjectIn(letter)).toBe('remise en état de la lampe');
  expect(signatoryIn(letter)).toBe('Maud Ferrier');
  const german = ['Betreff: Leuchtfeuer', 'Sehr geehrte Frau Ferrier,', 'Mit freundlichen Grüßen', 'Ivo Kranz'];
  expect([subjectIn(german), signatoryIn(german)]).toEqual(['Leuchtfeuer', 'Ivo Kranz']);
});

test('without a greeting there is no letter: a contract has an object, and an article quotes who takes leave', () => {
  expect(subjectIn(['Article 1', 'Objet : la location de la lampe', 'Le bailleur loue la lampe.'])).toBeUndefined();
  expect(signatoryIn(['Il conclut : bien à vous.', 'Maud Ferrier'])).toBeUndefined();
});

test('an authority’s letter greets nobody: where and when it was written stands above its subject', () => {
  expect(
    subjectIn(['PRÉFET DU CAP', 'Brest, le 4 juin 2019', 'Objet : mise en demeure', 'Par courrier du 3 mai,']),
  ).toBe('mise en demeure');
});

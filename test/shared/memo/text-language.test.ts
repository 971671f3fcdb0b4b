import { expect, test } from 'vitest';
import { languageOfQuotation, languageTag } from '../../../shared/memo/text-language.ts';

test('a quotation is in the language of its source, and between French and English in that of its own little words', () => {
  expect([
    languageOfQuotation('The fine was imposed by the authority in October.', '', 'fr'),
    languageOfQuotation('La sanction a été prononcée par la formation restreinte.', '', 'en'),
    languageOfQuotation('The authority said that the fine stands.', 'fr', 'fr'),
    languageOfQuotation('Bassin nord', 'fr', 'en'),
    languageOfQuotation('Reservoir breach', 'en-US', 'fr'),
    languageOfQuotation('Der Damm brach in der Nacht, was alle sahen.', 'de', 'fr'),
    languageOfQuotation('Bassin nord', '', 'fr'),
    languageOfQuotation('Bassin nord', 'inconnue )', 'fr'),
  ]).toEqual(['en', 'fr', 'en', 'fr', 'en', 'de', 'fr', 'fr']);
});

test('codes are written as BCP 47', () => {
  expect(['fr', 'en', 'none', 'de', 'pt-BR'].map(languageTag)).toEqual(['fr-FR', 'en-GB', 'und', 'de', 'pt-BR']);
});

import { expect, test } from 'vitest';
import { guessLanguage } from '../../../../electron/importers/metadata/language.ts';

test('Portuguese and Spanish are told apart', () => {
  expect(
    guessLanguage(
      'O farol do cabo ficou apagado durante a noite e os pescadores da ilha pediram explicações à gente do porto, que não sabia de nada. Os fiscais pediram que a lâmpada fosse trocada pela empresa.',
    ),
  ).toBe('pt');
  expect(
    guessLanguage(
      'El faro del cabo quedó apagado durante la noche y los pescadores de la isla pidieron explicaciones a la gente del puerto, que no sabía nada. Los inspectores pidieron que la empresa cambiara la lámpara.',
    ),
  ).toBe('es');
});

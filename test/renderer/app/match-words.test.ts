import { expect, test } from 'vitest';
import { matchWords } from '../../../renderer/app/match-words.ts';

test('every word typed must be there, without regard to case and accents; starts count more', () => {
  const labels = ['Aller à : Procédures', 'Rechercher dans tout le dossier', 'Exporter un mémorandum'];
  const best = (typed: string): string[] => labels.filter((label) => matchWords(typed, label) > 0);
  expect([best('procedures'), best('dossier tout'), best('EXP mem'), best('zz')]).toEqual([
    ['Aller à : Procédures'],
    ['Rechercher dans tout le dossier'],
    ['Exporter un mémorandum'],
    [],
  ]);
  expect(matchWords('pro', 'Procédures')).toBeGreaterThan(matchWords('pro', 'Aller à : Procédures'));
  expect(matchWords('pro', 'Aller à : Procédures')).toBeGreaterThan(matchWords('ced', 'Procédures'));
});

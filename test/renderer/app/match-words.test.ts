import { expect, test } from 'vitest';
import { matchWords, nearestFirst } from '../../../renderer/app/match-words.ts';

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

test('of the titles that hold the words, the one that begins with them is nearest, then the one that holds them as typed', () => {
  const rows = ['Écope d’une amende et d’une seconde', 'Sur l’amende et une autre', 'Amende et une astreinte'].map(
    (title) => ({ title }),
  );
  const order = (typed: string): string[] => nearestFirst(typed, rows).map(({ title }) => title.slice(0, 5));
  expect([order('AMENDE et une'), order("d'une seconde"), order(' ')]).toEqual([
    ['Amend', 'Sur l', 'Écope'],
    ['Écope', 'Sur l', 'Amend'],
    ['Écope', 'Sur l', 'Amend'],
  ]);
});

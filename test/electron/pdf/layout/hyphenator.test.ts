import { expect, test } from 'vitest';
import { Hyphenator } from '../../../../electron/pdf/layout/hyphenator.ts';

const cut = (language: 'fr' | 'en', word: string): string => {
  const breaks = new Hyphenator(language).breaks(word);
  let result = '';
  let from = 0;
  for (const { at, hyphen } of breaks) {
    result += word.slice(from, at) + (hyphen ? '-' : '|');
    from = at;
  }
  return result + word.slice(from);
};

test.each([
  ['fr', 'l’administration', 'l’ad-mi-nis-tra-tion'],
  ['fr', 'responsabilité', 'res-pon-sa-bi-lité'],
  ['en', 'proceedings', 'pro-ceed-ings'],
  ['en', 'Universities', 'Uni-vers-ities'],
  ['fr', 'constructor', 'construc-tor'],
  ['fr', 'porte-parole', 'porte-|pa-role'],
  ['fr', 'CNIL', 'CNIL'],
  ['fr', 'école', 'école'],
  ['fr', 'https://exemple.fr/dossier/acte.html', 'https://|exemple.|fr/|dossier/|acte.|html'],
] as const)('%s: %s', (language, word, expected) => {
  expect(cut(language, word)).toBe(expected);
});

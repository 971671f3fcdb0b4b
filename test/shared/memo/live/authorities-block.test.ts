import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { authoritiesOf } from '../../../../shared/memo/live/authorities-block.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const heading = (level: number, words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const paragraph = (words: string, numbered = false): DocumentNode => ({
  type: 'paragraph',
  attrs: { numbered },
  content: [text(words)],
});

test('articles and decisions of the text, each with the places where it is relied on, in the order of their numbers', () => {
  const document: DocumentNode = {
    type: 'doc',
    content: [
      heading(1, 'La recevabilité'),
      heading(2, 'Le délai de l’article 640 du code de procédure civile'),
      paragraph('Il court du lendemain (article 641 du code de procédure civile).'),
      paragraph('Comme l’a jugé Cass. 2e civ., 3 mars 2011, n° 10-12.345, ce délai est franc.', true),
      paragraph('Voir encore l’article 640 du code de procédure civile.', true),
      { type: 'blockquote', content: [paragraph('La source cite l’article 9 du code civil.')] },
    ],
  };
  const found = authoritiesOf(document, 'fr').map(({ kind, name, places }) => [kind, name, places.join(', ')]);
  expect(found.map(([kind]) => kind)).toEqual(['article', 'article', 'decision']);
  expect(found.map(([, name]) => name)).toEqual([
    'CPC, art.\u00a0640',
    'CPC, art.\u00a0641',
    'Cass. 2e civ., 3 mars 2011, n° 10-12.345',
  ]);
  expect(found.map(([, , places]) => places)).toEqual(['I.A, §\u00a02', 'I.A', '§\u00a01']);
});

test('a text that relies on nothing has no authorities', () => {
  expect(authoritiesOf({ type: 'doc', content: [paragraph('Rien.')] }, 'en')).toEqual([]);
});

// Written before the rules were looked at.
test.each<[language: 'fr' | 'en', words: string, expected: readonly string[]]>([
  [
    'fr',
    'Voir l’article 5 du RGPD et l’article L. 123-4 du code de commerce.',
    ['C. com., art. L. 123-4', 'RGPD, art. 5'],
  ],
  ['fr', 'Les articles 1240 et 1241 du code civil.', ['C. civ., art. 1240', 'C. civ., art. 1241']],
  ['fr', 'CPC art. 641, puis l’article 641 du code de procédure civile.', ['CPC, art. 641']],
  ['fr', 'L’article 20 de la loi n° 78-17 du 6 janvier 1978.', ['loi n° 78-17, art. 20']],
  ['fr', 'Selon CE, 29 décembre 2006, n° 289818 ; de même n° 289818.', ['CE, 29 décembre 2006, n° 289818']],
  ['fr', 'Cass. 1re civ., 5 févr. 2020, n° 18-12.345.', ['Cass. 1re civ., 5 févr. 2020, n° 18-12.345']],
  ['fr', 'CJUE, 16 juill. 2020, C-311/18.', ['CJUE, 16 juill. 2020, C-311/18']],
  [
    'fr',
    'CEDH, 4 déc. 2008, n° 30562/04 et CA Paris, 12 mars 2019, n° 17/01234.',
    ['CA Paris, 12 mars 2019, n° 17/01234', 'CEDH, 4 déc. 2008, n° 30562/04'],
  ],
  ['fr', 'Le recours (CJA, art. R. 311-1, 4°) est ouvert.', ['CJA, art. R. 311-1']],
  ['en', 'Article 6(1)(f) GDPR and Article 83 of the GDPR.', ['GDPR, Art. 6(1)(f)', 'GDPR, Art. 83']],
  ['en', 'See CJEU, 16 July 2020, Case C-311/18.', ['CJEU, 16 July 2020, Case C-311/18']],
  ['en', 'See [2012] EWCA Civ 12.', ['[2012] EWCA Civ 12']],
])('%s: %s', (language, words, expected) => {
  const document: DocumentNode = { type: 'doc', content: [paragraph(words)] };
  expect(authoritiesOf(document, language).map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual(expected);
});

test('the words of a note stand apart from those that call it', () => {
  const note: DocumentNode = { type: 'footnote', content: [text('Code de procédure civile, art. 641.')] };
  const document: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content: [text('quantième'), note] }] };
  expect(authoritiesOf(document, 'fr').map(({ name }) => name)).toEqual(['CPC, art.\u00a0641']);
});

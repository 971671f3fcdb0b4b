import { expect, test } from 'vitest';
import { titleByPattern } from '../../../shared/domain/title-pattern.ts';

const source = {
  no: 7,
  title: 'Le bac à quai',
  publisher: 'Le Phare',
  genre: 'press-article' as const,
  published: '2023-05',
  author: 'Anne Bernard',
  fileName: 'scan 12.pdf',
};

test('a pattern takes the values of each source, in either language', () => {
  expect(titleByPattern('{éditeur}, {date} – {titre}', source, 'fr')).toBe('Le Phare, mai 2023 – Le bac à quai');
  expect(titleByPattern('{number}. {title} ({publisher})', source, 'en')).toBe('7. Le bac à quai (Le Phare)');
  expect(titleByPattern('{kind} – {titre}', source, 'fr')).toBe('Article de presse – Le bac à quai');
  expect(titleByPattern('{fichier} – {inconnu}', source, 'fr')).toBe('scan 12 – {inconnu}');
});

test('the signs around a missing value go with it', () => {
  const bare = { ...source, publisher: '', published: '' };
  expect(titleByPattern('{éditeur}, {date} – {titre}', bare, 'fr')).toBe('Le bac à quai');
  expect(titleByPattern('{titre} ({éditeur}, {date})', bare, 'fr')).toBe('Le bac à quai');
  expect(titleByPattern('{titre} ({éditeur})', bare, 'fr')).toBe('Le bac à quai');
  expect(titleByPattern('{titre}, {date}', { ...source, title: 'Pièce – 3', published: '' }, 'fr')).toBe('Pièce – 3');
  expect(titleByPattern('{titre} ({éditeur}, {auteur})', bare, 'fr')).toBe('Le bac à quai (Anne Bernard)');
  expect(titleByPattern('{éditeur}', bare, 'fr')).toBe('');
});

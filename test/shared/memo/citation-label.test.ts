import { expect, test } from 'vitest';
import { citationLabel, exhibitReference } from '../../../shared/memo/citation-label.ts';

test('a citation names its exhibit and page in either language, and no line can end inside it but after the comma', () => {
  expect([
    citationLabel('fr', { number: 3, page: 2 }),
    citationLabel('en', { number: 3, page: 2 }),
    citationLabel('fr', { number: 12, page: null }),
    exhibitReference('en', { number: 12, page: null }),
  ]).toEqual([
    '(Pièce\u00a0n°\u00a03, p.\u00a02)',
    '(Exhibit\u00a03, p.\u00a02)',
    '(Pièce\u00a0n°\u00a012)',
    'Exhibit\u00a012',
  ]);
});

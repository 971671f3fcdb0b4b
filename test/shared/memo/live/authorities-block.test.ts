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
    expect.stringContaining('art. 640'),
    expect.stringContaining('art. 641'),
    'Cass. 2e civ., 3 mars 2011, n° 10-12.345',
  ]);
  expect(found.map(([, , places]) => places)).toEqual(['I.A, §\u00a02', 'I.A', '§\u00a01']);
});

test('a text that relies on nothing has no authorities', () => {
  expect(authoritiesOf({ type: 'doc', content: [paragraph('Rien.')] }, 'en')).toEqual([]);
});

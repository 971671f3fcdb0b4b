import { expect, it } from 'vitest';
import { plainText } from '../../../shared/memo/plain-text.ts';
import type { DocumentNode } from '../../../shared/domain/memo.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });

it('is a line per block, notes behind the paragraph that calls them, citations and empty blocks left out', () => {
  const citation = { type: 'citation', attrs: { id: 'c', sourceId: 's', passageId: null, form: 'footnote' } };
  const document: DocumentNode = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [text('Faits')] },
      paragraph(
        text('La CNIL'),
        { type: 'footnote', content: [text('Une note.')] },
        text(' a prononcé'),
        { type: 'hard_break' },
        text('une amende '),
        citation,
      ),
      { type: 'bullet_list', content: [{ type: 'list_item', content: [paragraph(text('un')), paragraph()] }] },
      {
        type: 'table',
        content: [{ type: 'table_row', content: [{ type: 'table_cell', content: [paragraph(text('case'))] }] }],
      },
      { type: 'page_break' },
    ],
  };
  expect(plainText(document)).toBe('Faits\nLa CNIL a prononcé\nune amende\nUne note.\nun\ncase');
});

import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { findQuotation } from '../../../../renderer/editor/find/find-quotation.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';

const { doc, paragraph, footnote, citation } = memoSchema.nodes;
const line = (...parts: (string | Node)[]): Node =>
  paragraph.create(
    null,
    parts.map((part) => (typeof part === 'string' ? memoSchema.text(part) : part)),
  );
const source = { id: 'c', sourceId: 's', passageId: null, form: 'reference' };

const text = doc.create(null, [
  line('Le gardien écrit : « la vanne était\u00a0ouverte depuis', citation.create(source), ' lundi,'),
  line('et nul ne l’a fermée ».', footnote.create(null, memoSchema.text('Selon lui « personne ne veillait ».'))),
]);
const selected = (words: string): string | undefined => {
  const match = findQuotation(text, words);
  return match && text.textBetween(match.from, match.to, '/', '*');
};

test('words of a message are found whatever their blanks, over paragraphs, around citations, and in notes', () => {
  expect([
    selected('la vanne était ouverte'),
    selected('la vanne était ouverte depuis lundi, et nul ne…'),
    selected('personne ne veillait'),
    selected('la vanne était fermée'),
    selected('…'),
  ]).toEqual([
    'la vanne était\u00a0ouverte',
    'la vanne était\u00a0ouverte depuis* lundi,/et nul ne',
    'personne ne veillait',
    undefined,
    undefined,
  ]);
});

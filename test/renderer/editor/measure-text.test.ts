import { expect, test } from 'vitest';
import { measureText } from '../../../renderer/editor/measure-text.ts';
import { outlineOf } from '../../../renderer/editor/outline.ts';
import { memoSchema } from '../../../renderer/editor/schema.ts';

const { doc, paragraph, heading, footnote, citation } = memoSchema.nodes;
const title = (level: number, text: string) => heading.create({ level }, text === '' ? [] : memoSchema.text(text));
const cite = (form: string) => citation.create({ id: form, sourceId: 's', form });

test('words are counted with those of notes, citations in notes are notes', () => {
  const text = doc.create(null, [
    title(1, 'Les faits'),
    paragraph.create(null, [
      memoSchema.text('L’arrêt du 12\u00a0mai\u202f; il dit : «\u00a0non\u00a0»'),
      footnote.create(null, memoSchema.text('voir infra')),
      cite('footnote'),
      cite('reference'),
    ]),
  ]);
  expect(measureText(text)).toEqual({ words: 11, notes: 2, citations: 2 });
});

test('the outline numbers headings as they are printed', () => {
  const text = doc.create(null, [title(1, 'Un'), title(2, 'Deux'), title(3, ''), title(2, 'Quatre'), title(1, 'Cinq')]);
  expect(outlineOf(text)).toEqual([
    { position: 0, level: 1, number: 'I.', text: 'Un' },
    { position: 4, level: 2, number: 'A.', text: 'Deux' },
    { position: 10, level: 3, number: '', text: '' },
    { position: 12, level: 2, number: 'B.', text: 'Quatre' },
    { position: 20, level: 1, number: 'II.', text: 'Cinq' },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { numberDocument } from '../../../shared/memo/number-document.ts';

const heading = (level: number, id: string, numbered = true, text = 'Faits'): DocumentNode => ({
  type: 'heading',
  attrs: { level, id, numbered },
  content: [{ type: 'text', text }],
});
const paragraph = (id: string, numbered = true): DocumentNode => ({ type: 'paragraph', attrs: { id, numbered } });
const numbersOf = (content: readonly DocumentNode[]): string[] =>
  [...numberDocument({ type: 'doc', content }).targets.values()].map(({ number }) => number);

test('paragraphs are one sequence through headings, quotations and frozen blocks; what has no number takes none', () => {
  expect(
    numbersOf([
      heading(1, 'a'),
      paragraph('b'),
      heading(2, 'c'),
      { type: 'blockquote', content: [paragraph('d'), paragraph('e', false)] },
      heading(1, 'f', false),
      { type: 'live_block', attrs: { id: 'x' }, content: [paragraph('g')] },
      heading(1, 'h'),
    ]),
  ).toEqual(['I', '1', 'I.A', '2', '', '', '3', 'II']);
});

test('a heading without words is not printed: it takes no number, and what stands below it hangs on the one before', () => {
  const blank = { type: 'heading', attrs: { level: 1, id: 'blank', numbered: true } };
  expect(
    numbersOf([heading(1, 'a'), blank, heading(1, 'b', true, ' \u200b'), heading(2, 'c'), heading(1, 'd')]),
  ).toEqual(['I', '', '', 'I.A', 'II']);
});

test('of two nodes with one id (a block pasted twice) the first is meant', () => {
  expect(numbersOf([paragraph('same'), paragraph('same')])).toEqual(['1']);
});

test('whatever the document, numbered paragraphs count 1, 2, 3 …', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (kinds) => {
      const { labels } = numberDocument({ type: 'doc', content: kinds.map((kind, i) => paragraph(`p${i}`, kind)) });
      expect([...labels.values()]).toEqual(kinds.filter(Boolean).map((_, i) => `${i + 1}.`));
    }),
  );
});

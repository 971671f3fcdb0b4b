import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markBlocks } from '../../../../renderer/screens/compare/marked-blocks.ts';
import { compareWording } from '../../../../shared/text/wording/shared-passages.ts';
import { article, RELEASE, reword } from '../../../support/wording.ts';

/** Paragraphs as segments, the first a menu. */
const textOf = (paragraphs: readonly string[]) => {
  let at = 0;
  const segments = paragraphs.map((words, index) => {
    const start = at;
    at += words.length + 2;
    return {
      start,
      end: start + words.length,
      role: index === 0 ? ('menu' as const) : ('body' as const),
      block: 'paragraph' as const,
    };
  });
  return { body: paragraphs.join('\n\n'), segments };
};

test('the pieces of a block are exactly its words, and what is marked is what is shared', () => {
  const paragraph = fc.oneof(
    fc.nat(40).map((seed) => article(seed, 40).replaceAll('\n', ' ')),
    fc.constant(RELEASE),
    fc.integer({ min: 5, max: 20 }).map((every) => reword(RELEASE, every, 3)),
  );
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(paragraphs, paragraphs, (one, other) => {
      const [first, second] = [textOf(one), textOf(other)];
      const { passages } = compareWording(first, second);
      for (const [side, text] of [
        ['first', first],
        ['second', second],
      ] as const) {
        const blocks = markBlocks(text, passages, side);
        expect(blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
          text.segments.filter(({ role }) => role === 'body').map(({ start, end }) => text.body.slice(start, end)),
        );
        for (const [index, passage] of passages.entries()) {
          const marked = blocks
            .flatMap(({ pieces }) => pieces)
            .filter((piece) => piece.passage === index && !piece.isAltered);
          const words = (parts: readonly string[]): string =>
            parts
              .join(' ')
              .match(/[\p{L}\p{N}]+/gu)
              ?.join(' ') ?? '';
          expect(words(marked.map((piece) => piece.text))).toBe(
            words(passage.runs.map((run) => text.body.slice(run[side].start, run[side].end))).replaceAll(/\n+/gu, ' '),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

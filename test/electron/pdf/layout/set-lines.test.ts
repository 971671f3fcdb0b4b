import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFaceSet } from '../../../../electron/pdf/fonts/face-set.ts';
import { Hyphenator } from '../../../../electron/pdf/layout/hyphenator.ts';
import { addText } from '../../../../electron/pdf/layout/add-text.ts';
import { createParagraph, type Paragraph } from '../../../../electron/pdf/layout/paragraph.ts';
import { setLines } from '../../../../electron/pdf/layout/set-lines.ts';
import type { TextLine } from '../../../../electron/pdf/layout/text-line.ts';

const faces = createFaceSet();
const hyphenator = new Hyphenator('fr');

function shaped(text: string): Paragraph {
  const paragraph = createParagraph(faces.serif, 11);
  addText(paragraph, faces, text, { face: faces.serif, hyphenator });
  return paragraph;
}

/** What the lines say, hyphens drawn at their ends taken out again. */
const wordsOf = (lines: readonly TextLine[]): string =>
  lines
    .map(
      ({ boxes, gaps, endsWord }) =>
        boxes.map(({ word }, i) => word.text + (gaps[i] === 1 ? ' ' : '')).join('') + (endsWord ? ' ' : ''),
    )
    .join('')
    .replaceAll('\u00ad', '')
    .trim();

const word = fc.oneof(
  fc.constantFrom(
    'la',
    'procédure',
    'administrative',
    'l’autorité',
    'a',
    'constaté',
    'manquements,',
    'porte-parole',
    '«',
    'n°',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('abcdefg-/中é')), minLength: 1, maxLength: 90 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('no character is lost and none is added, at any width and in any alignment', () => {
  fc.assert(
    fc.property(
      sentence,
      fc.integer({ min: 30, max: 450 }),
      fc.constantFrom('justify', 'left', 'right'),
      (text, width, align) => {
        const printed = wordsOf(setLines(shaped(text), { width, align }));
        expect(printed.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
    { numRuns: 300 },
  );
});

test('every line keeps to the measure, or says that it does not', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 20, max: 450 }), (text, width) => {
      const lines = setLines(shaped(text), { width, align: 'justify' });
      expect(lines.filter((line) => line.width > width + 0.5 && !line.tooWide)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('all but the last line of a justified paragraph fill the measure', () => {
  const text =
    'La responsabilité de l’entreprise est engagée dès lors que le désordre lui a été signalé sans qu’elle y remédie. '.repeat(
      6,
    );
  const lines = setLines(shaped(text.trim()), { width: 431, align: 'justify' });
  expect(lines.slice(0, -1).map(({ width }) => Math.round(width * 100) / 100)).toEqual(
    lines.slice(0, -1).map(() => 431),
  );
});

test('a word longer than the line is cut rather than let out', () => {
  const lines = setLines(shaped('x'.repeat(400)), { width: 100, align: 'justify' });
  expect([lines.some(({ tooWide }) => tooWide), wordsOf(lines)]).toEqual([false, 'x'.repeat(400)]);
});

test('what nothing can cut is told', () => {
  const lines = setLines(shaped('W'), { width: 3, align: 'left' });
  expect(lines.map(({ tooWide }) => tooWide)).toEqual([true]);
});

test('a book in one paragraph is set', () => {
  const text = 'constatations administratives '.repeat(20_000).trim();
  expect(wordsOf(setLines(shaped(text), { width: 431, align: 'justify' }))).toBe(text);
});

test('the end of a reference stands alone on no last line, unless no other way is left', () => {
  const lastLines = (width: number): string[] =>
    Array.from({ length: 40 }, (_, shift) => {
      const paragraph = createParagraph(faces.serif, 11);
      const before = `${'La digue fut rompue par la crue de la rivière et nul ne fut averti '.repeat(3)}${'a'.repeat(shift)} `;
      addText(paragraph, faces, before, { face: faces.serif, hyphenator });
      const target = { anchors: ['exhibit:s'], label: 'Pièce n°\u00a01, p.\u00a01', citation: 'c' };
      addText(paragraph, faces, '(Pièce n°\u00a01, p.\u00a01)', { face: faces.serif, target, hyphenator: null });
      addText(paragraph, faces, '.', { face: faces.serif, hyphenator });
      return wordsOf(setLines(paragraph, { width, align: 'justify' }).slice(-1));
    });
  expect(lastLines(380).filter((line) => line.replaceAll('\u00a0', ' ') === 'p. 1).')).toEqual([]);
  // A column too narrow for the whole reference.
  expect(lastLines(60).some((line) => line.replaceAll('\u00a0', ' ') === 'p. 1).')).toBe(true);
});

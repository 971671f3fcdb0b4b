import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFaceSet } from '../../../../electron/pdf/fonts/face-set.ts';
import { inOrderOfSight, levelsOf } from '../../../../electron/pdf/layout/order-of-sight.ts';
import { addText } from '../../../../electron/pdf/layout/add-text.ts';
import { Box, createParagraph } from '../../../../electron/pdf/layout/paragraph.ts';
import { setLines } from '../../../../electron/pdf/layout/set-lines.ts';

const faces = createFaceSet();

/** Words of a text as they are seen, from left to right. */
function seen(text: string): string[] {
  const paragraph = createParagraph(faces.serif, 11);
  addText(paragraph, faces, text, { face: faces.serif });
  return setLines(paragraph, { width: 2_000, align: 'left' }).flatMap(({ boxes }) =>
    boxes.map(({ word }) => word.text),
  );
}

test('words from right to left are seen in their own order, and figures among them in theirs', () => {
  expect(seen('Il dit « שלום עולם טוב » hier.')).toEqual(['Il', 'dit', '«', 'טוב', 'עולם', 'שלום', '»', 'hier.']);
  expect(seen('le מיום 12 במרס 2024 עם fin')).toEqual(['le', 'עם', '2024', 'במרס', '12', 'מיום', 'fin']);
  expect(seen('rien que du français 12')).toEqual(['rien', 'que', 'du', 'français', '12']);
});

test('brackets among words from right to left face the other way, and still read as they were written', () => {
  const paragraph = createParagraph(faces.serif, 11);
  addText(paragraph, faces, 'Il dit « שלום (עולם) » (hier).', { face: faces.serif });
  const [line] = setLines(paragraph, { width: 2_000, align: 'left' });
  expect(line?.boxes.map(({ word }) => word.drawn)).toEqual([
    'Il',
    'dit',
    '«',
    '(',
    'עולם',
    ')',
    'שלום',
    '»',
    '(hier).',
  ]);
  expect(line?.boxes.map(({ word }) => word.text)).toEqual([
    'Il',
    'dit',
    '«',
    ')',
    'עולם',
    '(',
    'שלום',
    '»',
    '(hier).',
  ]);
});

test('words from right to left say their language, and lead where their neighbours lead', () => {
  const paragraph = createParagraph(faces.serif, 11);
  const target = { anchors: ['passage:1'], label: 'Pièce n° 1' };
  addText(paragraph, faces, 'dit שלום', { face: faces.serif, target });
  addText(paragraph, faces, ' سلام', { face: faces.serif });
  expect(paragraph.boxes.map((box) => [box.target?.language, box.target?.anchors])).toEqual([
    [undefined, ['passage:1']],
    ['he', ['passage:1']],
    ['ar', []],
  ]);
});

test('a letter made of several glyphs is drawn as one that reads as the letter; vowel marks keep their heights', () => {
  const arabic = createFaceSet();
  const paragraph = createParagraph(arabic.serif, 11);
  addText(paragraph, arabic, 'سيدي بَيْتٌ', { face: arabic.serif });
  expect(
    paragraph.boxes.map(({ word }) => [word.face.name, word.isRightToLeft, (word.parts?.length ?? 0) > 1]),
  ).toEqual([
    ['NotoNaskhArabic_400Regular', true, false],
    ['NotoNaskhArabic_400Regular', true, true],
  ]);
  const { texts, glyphs, font } = arabic.arabic;
  expect([texts.slice(1).includes(''), glyphs.some((glyph) => glyph >= font.glyphCount)]).toEqual([false, true]);
});

test('whatever the levels, nothing is lost: boxes and gaps are the same, the last gap stays last', () => {
  const box = (i: number): Box => new Box(faces.serif.space, null, i, -1, null);
  const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 })), { minLength: 1 });
  fc.assert(
    fc.property(line, (parts) => {
      const boxes = parts.map((_, i) => box(i));
      const gaps = parts.map(([, gap]) => gap);
      const levels = parts.map(([level]) => level);
      const result = inOrderOfSight(boxes, gaps, levels);
      expect(result.boxes.map(({ note }) => note).toSorted((a, b) => a - b)).toEqual(boxes.map(({ note }) => note));
      const ones = (values: readonly number[]): number => values.filter((gap) => gap === 1).length;
      expect([result.gaps.length, ones(result.gaps)]).toEqual([gaps.length, ones(gaps)]);
      if (levels.every((level) => level === 0)) expect(result).toEqual({ boxes, gaps });
    }),
  );
  const paragraph = createParagraph(faces.serif, 11);
  addText(paragraph, faces, 'a', { face: faces.serif });
  expect(levelsOf(paragraph)).toEqual([0]);
});

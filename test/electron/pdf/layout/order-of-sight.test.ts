import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFaceSet } from '../../../../electron/pdf/fonts/face-set.ts';
import { inOrderOfSight, levelsOf } from '../../../../electron/pdf/layout/order-of-sight.ts';
import { addText, createParagraph, type Box } from '../../../../electron/pdf/layout/paragraph.ts';
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

test('a letter and its marks are drawn by one face, at their heights', () => {
  const paragraph = createParagraph(faces.serif, 11);
  addText(paragraph, faces, 'سيدي بيت', { face: faces.serif });
  expect(
    paragraph.boxes.map(({ word }) => [word.face.name, word.isRightToLeft, (word.parts?.length ?? 0) > 1]),
  ).toEqual([
    ['NotoNaskhArabic_400Regular', true, true],
    ['NotoNaskhArabic_400Regular', true, true],
  ]);
});

test('whatever the levels, nothing is lost: boxes and gaps are the same, the last gap stays last', () => {
  const box = (i: number): Box => ({ ...({} as Box), note: i });
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

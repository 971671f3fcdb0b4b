import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryInBlock, offsetOfBoundary, type TextTree } from '../../../../renderer/screens/reader/text-offsets.ts';

interface Plain extends TextTree {
  parentNode: Plain | null;
  childNodes: Plain[];
}

const text = (value: string): Plain => ({ nodeType: 3, nodeValue: value, parentNode: null, childNodes: [] });

function element(attributes: Readonly<Record<string, string>>, ...children: Plain[]): Plain {
  const node: Plain = {
    nodeType: 1,
    nodeValue: null,
    parentNode: null,
    childNodes: children,
    getAttribute: (name) => attributes[name] ?? null,
  };
  for (const child of children) child.parentNode = node;
  return node;
}

const block = (start: number, ...children: Plain[]): Plain => element({ 'data-start': String(start) }, ...children);
const aside = (label: string): Plain => element({ 'data-aside': '' }, text(label));

describe('from the page to the text', () => {
  // "Amende\n\nLa CNIL paie.\n\nFin"
  const title = text('Amende');
  const [first, second] = [text('La CNIL'), text(' paie.')];
  const mark = aside('page 2');
  const inMark = mark.childNodes[0] as Plain;
  const paragraph = block(8, first, mark, element({}, second));
  const label = text('Menu');
  const summary = element({}, label);
  const end = text('Fin');
  const root = element({}, block(0, title), paragraph, element({}, summary, block(23, end)));

  test('counts characters across the pieces of a block and skips what is not text of the source', () => {
    expect([
      offsetOfBoundary(root, title, 3, 'start'),
      offsetOfBoundary(root, first, 7, 'end'),
      offsetOfBoundary(root, second, 0, 'start'),
      offsetOfBoundary(root, second, 6, 'end'),
      offsetOfBoundary(root, inMark, 4, 'start'),
      offsetOfBoundary(root, paragraph, 2, 'start'),
      offsetOfBoundary(root, paragraph, 3, 'end'),
    ]).toEqual([3, 15, 15, 21, 15, 15, 21]);
  });

  test('a boundary between blocks belongs to the side of the selection', () => {
    expect([
      offsetOfBoundary(root, root, 1, 'start'),
      offsetOfBoundary(root, root, 1, 'end'),
      offsetOfBoundary(root, label, 2, 'start'),
      offsetOfBoundary(root, label, 2, 'end'),
      offsetOfBoundary(root, root, 0, 'end'),
      offsetOfBoundary(root, root, 3, 'start'),
      offsetOfBoundary(root, root, 3, 'end'),
    ]).toEqual([8, 6, 23, 21, undefined, undefined, 26]);
  });

  test('between two blocks of very many only those beside are looked at', () => {
    let looks = 0;
    const counted = (start: number): Plain => ({
      ...block(start, text('mot')),
      getAttribute: (name) => ((looks += 1), name === 'data-start' ? String(start) : null),
    });
    const parts = Array.from({ length: 100 }, (_, part) =>
      element({}, ...Array.from({ length: 40 }, (_block, at) => counted((part * 40 + at) * 4))),
    );
    const long = element({}, ...parts);
    expect([offsetOfBoundary(long, long, 50, 'start'), offsetOfBoundary(long, long, 50, 'end')]).toEqual([
      8_000, 7_999,
    ]);
    expect(looks).toBeLessThan(20);
  });

  test('an offset at the join of two pieces starts in the second and ends in the first', () => {
    expect([
      boundaryInBlock(paragraph, 15, 'start'),
      boundaryInBlock(paragraph, 15, 'end'),
      boundaryInBlock(paragraph, 8, 'start'),
      boundaryInBlock(paragraph, 99, 'end'),
    ]).toEqual([
      { node: second, offset: 0 },
      { node: first, offset: 7 },
      { node: first, offset: 0 },
      { node: second, offset: 6 },
    ]);
  });
});

test('every character of any text goes to the page and comes back to the same offset', () => {
  const pieces = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 0, max: 3 }), (blocks, gap) => {
      let at = 0;
      const made = blocks.map((parts) => {
        const start = at;
        at += parts.join('').length + gap;
        const nodes = parts.flatMap((part, index) => {
          const piece = index % 2 === 0 ? text(part) : element({}, text(part));
          return index === 1 ? [aside('p. 3'), piece] : [piece];
        });
        return { start, length: parts.join('').length, node: block(start, ...nodes) };
      });
      const root = element({}, ...made.map(({ node }) => element({}, aside('n°'), node)));
      for (const { start, length, node } of made)
        for (let offset = start; offset <= start + length; offset++)
          for (const side of ['start', 'end'] as const) {
            const place = boundaryInBlock(node, offset, side);
            expect(place && offsetOfBoundary(root, place.node, place.offset, side)).toBe(offset);
          }
    }),
  );
});

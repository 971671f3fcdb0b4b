import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerHighlights, neighbour } from '../../../shared/text/highlight-layers.ts';

const passage = (id: string, start: number, end: number, factIds: string[] = [], comment = '') => ({
  id,
  start,
  end,
  factIds,
  comment,
});

test('each passage is painted in one layer, the fact above the comment, and nothing overlaps within a layer', () => {
  const passages = [
    passage('d', 40, 50, [], 'à vérifier'),
    passage('a', 0, 10, ['f1']),
    passage('b', 5, 15, ['f2'], 'lire'),
    passage('c', 20, 30, [], ' '),
  ];
  expect(
    layerHighlights(
      passages,
      [
        { start: 3, end: 6 },
        { start: 1, end: 4 },
      ],
      { current: passages[1], proposed: [{ start: 60, end: 64 }] },
    ),
  ).toEqual({
    proposal: [{ start: 60, end: 64 }],
    passage: [{ start: 20, end: 30 }],
    comment: [{ start: 40, end: 50 }],
    fact: [{ start: 0, end: 15 }],
    hit: [{ start: 1, end: 6 }],
    'current-hit': [],
    current: [{ start: 0, end: 10 }],
    held: [],
  });
});

test('next goes through every passage once and comes round; previous is its inverse', () => {
  const spans = fc.array(
    fc.record({ start: fc.nat(90), length: fc.integer({ min: 1, max: 9 }) }).map(({ start, length }) => ({
      start,
      end: start + length,
    })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const first = neighbour(list, 0, 1);
      const visited = new Set<unknown>();
      let at = first;
      for (let i = 0; i < list.length && at; i++) {
        visited.add(at);
        const next = neighbour(list, at, 1);
        expect(next && neighbour(list, next, -1)).toBe(at);
        at = next;
      }
      expect(visited.size).toBe(list.length);
      expect(at).toBe(first);
    }),
  );
});

test('from an offset, the nearest passage on that side', () => {
  const list = [passage('a', 10, 20), passage('b', 30, 40)];
  expect([
    neighbour(list, 15, 1)?.id,
    neighbour(list, 15, -1)?.id,
    neighbour(list, 5, -1)?.id,
    neighbour([], 5, 1),
  ]).toEqual(['b', 'a', 'b', undefined]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '../../../../shared/domain/source.ts';
import { exhibitSegments } from '../../../../electron/pdf/layout/exhibit-segments.ts';

test('every word is in exactly one segment, in order, whether the reader found segments or not', () => {
  const body = fc.string({ unit: fc.constantFrom(...Array.from('ab \n')), maxLength: 120 });
  const cuts = fc.array(fc.nat(120), { maxLength: 8 });
  fc.assert(
    fc.property(body, cuts, (text, places) => {
      const sorted = [...new Set(places.map((place) => Math.min(place, text.length)))].toSorted((a, b) => a - b);
      const segments = sorted.flatMap((start, i): Segment[] => {
        const end = sorted[i + 1];
        return end === undefined || i % 2 === 1 ? [] : [{ start, end, role: 'body', block: 'paragraph' }];
      });
      const printed = exhibitSegments(text, segments)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(printed.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }),
  );
});

test('a very long segment is divided at its blanks', () => {
  const body = 'mot '.repeat(20_000).trim();
  const parts = exhibitSegments(body, [{ start: 0, end: body.length, role: 'body', block: 'paragraph' }]);
  expect([parts.length, parts.map(({ start, end }) => body.slice(start, end)).join('') === body]).toEqual([4, true]);
});

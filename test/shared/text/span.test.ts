import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastStartingAtOrBefore, mergeSpans, pageAt, tidySpan } from '../../../shared/text/span.ts';

const spans = fc.array(
  fc.record({ start: fc.nat(60), length: fc.nat(12) }).map(({ start, length }) => ({ start, end: start + length })),
);

describe('the span that a selection means', () => {
  test('leaves out blanks at its ends, backwards or forwards, and never cuts a character in two', () => {
    const body = '  Le 17 octobre\u00a02022. \n 😀 fin';
    const face = body.indexOf('😀');
    expect([
      tidySpan(body, { start: 0, end: 5 }),
      tidySpan(body, { start: 5, end: 0 }),
      tidySpan(body, { start: face + 1, end: face + 2 }),
      tidySpan(body, { start: face, end: face + 1 }),
      tidySpan(body, { start: 0, end: 2 }),
      tidySpan(body, { start: -3, end: 999 }),
    ]).toEqual([
      { start: 2, end: 4 },
      { start: 2, end: 4 },
      { start: face, end: face + 2 },
      { start: face, end: face + 2 },
      undefined,
      { start: 2, end: body.length },
    ]);
  });

  test('holds every character of the selection that is not a blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (body, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const span = tidySpan(body, { start: a, end: b });
        const kept = span ? body.slice(span.start, span.end) : '';
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).toContain(
          body
            .slice(from, to)
            .replaceAll(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, '')
            .toWellFormed()
            .replaceAll('\ufffd', ''),
        );
      }),
    );
  });
});

test('merged spans are in order, apart, and cover the same characters', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const merged = mergeSpans(list);
      const covered = (all: typeof list): number[] => [
        ...new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))),
      ];
      expect(covered(merged)).toEqual(covered(list).sort((a, b) => a - b));
      expect(merged.every(({ start }, i) => i === 0 || start > (merged[i - 1]?.end ?? -1))).toBe(true);
    }),
  );
});

test('the search by halves finds what a walk finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (list, offset) => {
      const starts = list.sort((a, b) => a - b);
      expect(lastStartingAtOrBefore(starts, offset)).toBe(starts.findLastIndex((start) => start <= offset));
    }),
  );
});

test('pages are counted from 1 and only where there are pages', () => {
  expect([pageAt([], 5), pageAt([0, 10, 10, 30], 0), pageAt([0, 10, 10, 30], 10), pageAt([0, 10], 999)]).toEqual([
    null,
    1,
    3,
    2,
  ]);
});

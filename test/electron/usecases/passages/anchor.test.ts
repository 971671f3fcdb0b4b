import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorOf, pageAt } from '../../../../electron/usecases/passages/anchor.ts';

it('gives 32 characters on each side, fewer at the ends', () => {
  const body = `${'a'.repeat(40)}MOTS${'b'.repeat(10)}`;
  expect(anchorOf(body, [], { start: 40, end: 44, quote: 'MOTS' })).toEqual({
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(10),
    page: null,
  });
});

it.each([
  [[0, 10, 10, 30], 0, 1],
  [[0, 10, 10, 30], 9, 1],
  [[0, 10, 10, 30], 10, 3],
  [[0, 10, 10, 30], 99, 4],
  [[5], 2, 1],
  [[], 2, null],
])('with pages at %j, offset %i is on page %s', (starts, offset, page) => {
  expect(pageAt(starts, offset)).toBe(page);
});

it('accepts a selection only where its words are, and never cuts a character in two', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
  const property = fc.property(text, fc.nat(90), fc.nat(90), fc.boolean(), (body, start, end, honest) => {
    const quote = honest ? body.slice(start, end) : `${body.slice(start, end)}x`;
    const anchor = anchorOf(body, [], { start, end, quote });
    const cutsCharacter = (at: number): boolean => !body.slice(0, at).isWellFormed();
    const isThere = honest && start < end && end <= body.length && !cutsCharacter(start) && !cutsCharacter(end);
    expect(anchor !== undefined).toBe(isThere);
    if (!anchor) return;
    expect(body.includes(anchor.prefix + quote + anchor.suffix)).toBe(true);
    expect([anchor.prefix, quote, anchor.suffix].every((part) => part.isWellFormed())).toBe(true);
  });
  fc.assert(property, { numRuns: 500 });
});

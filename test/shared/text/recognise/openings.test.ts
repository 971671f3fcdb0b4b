import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admitsOf, openingAt } from '../../../../shared/text/recognise/openings.ts';

const admits = (pattern: RegExp, text: string): boolean => admitsOf(pattern)(openingAt(text, 0));

describe('what a grammar can begin with', () => {
  test.each([
    [/(?<a>mis|mettre)\s+en/u, ['mis en', 'mettre'], ['mit', 'en mis', 'Mis']],
    [/(?<![\p{L}])(?:l['’]|le\s)?été(?!s)/iu, ["L'été", 'l’été', 'le ', 'Été', 'été'], ['la ', 'lea', 'éta']],
    [/\d{1,3}(?:[ .]\d{3})+|premier/u, ['1 000', '10.', '100', 'premier'], ['1a', 'pro', '1.a']],
    [/(?:x{2}|(?<q>y+)\k<q>)(?=z)/u, ['xxo', 'yyy', 'ya'], ['xa', 'z']],
    [/\p{Lu}[\p{L}&’'-]*\p{L}/u, ['Zoé', 'O’B', 'A&B'], ['zoé', 'A b', '1A']],
    [/\[\d{4}\]|[€£]\s?\d/u, ['[20', '€ 5', '£5', '[12'], ['20', '€a', '[a']],
  ])('%s', (pattern, may, mayNot) => {
    expect({
      may: may.filter((text) => admits(pattern, text)),
      not: mayNot.filter((text) => admits(pattern, text)),
    }).toEqual({ may, not: [] });
  });

  test('what is not understood, and letters beyond the usual ones, are let through', () => {
    expect(admits(/a(?<!b)[c]{2}|\cA/u, 'zzz')).toBe(true);
    expect(admits(/abc/u, 'a\u{1f600}')).toBe(true);
  });

  test('where a pattern matches, it is let in', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '’',
      '“',
      '[ab’]',
      '\\d',
      '\\p{Lu}',
      '\\s+',
      '(?:b|cd)',
      '(?<!x)',
      '(?=.)',
      '.',
      '\\.',
    );
    const quantified = fc
      .tuple(piece, fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}', '??'))
      .map(([one, times]) => (one.startsWith('(?<!') || one.startsWith('(?=') ? one : `(?:${one})${times}`));
    const source = fc
      .array(fc.array(quantified, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((branches) => branches.map((branch) => branch.join('')).join('|'));
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'c', 'd', 'É', 'é', '’', '“', '1', ' ', '\u202f', '.', 'λ'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(source, text, fc.boolean(), (from, of, isAnyCase) => {
        const pattern = new RegExp(from, isAnyCase ? 'yiu' : 'yu');
        return pattern.exec(of) === null || of === '' || admits(pattern, of);
      }),
      { numRuns: 500 },
    );
  });
});

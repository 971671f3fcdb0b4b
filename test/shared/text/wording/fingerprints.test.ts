import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintsOf, GUARANTEED_WORDS } from '../../../../shared/text/wording/fingerprints.ts';
import { article, reword } from '../../../support/wording.ts';

const print = (body: string, role: 'body' | 'menu' = 'body') =>
  fingerprintsOf(body, [{ start: 0, end: body.length, role }]);
const common = (a: string, b: string): number => {
  const seen = new Set(print(a).fingerprints);
  return print(b).fingerprints.filter((hash) => seen.has(hash)).length;
};

test('two texts that share a run of the guaranteed length share a fingerprint, whatever stands around', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(300), fc.nat(300), (a, b, c, before, after) => {
      const run = article(c + 3e6, GUARANTEED_WORDS);
      const first = `${article(a + 1e6, before + 1)} ${run} ${article(a + 5e6, after + 1)}`;
      const second = `${article(b + 9e6, after + 1)} ${run} ${article(b + 7e6, before + 1)}`;
      expect(common(first, second)).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('different articles share none, reworded ones several', () => {
  const [one, other] = [article(1, 600), article(2, 600)];
  expect(common(one, other)).toBe(0);
  expect(common(one, reword(one, 17))).toBeGreaterThan(4);
});

test('of a long text few are kept, of a paragraph one, of a few words none; each once and in order', () => {
  const { words, fingerprints } = print(article(5, 3_300));
  expect(words).toBe(3_300);
  expect(fingerprints.length).toBeGreaterThan(100);
  expect(fingerprints.length).toBeLessThan(330);
  expect([...fingerprints]).toEqual([...new Set(fingerprints)].sort((a, b) => a - b));
  expect([print(article(5, 12)).fingerprints.length, print('Bien reçu, merci.').fingerprints.length]).toEqual([1, 0]);
});

test('menus do not count', () => {
  expect(print(article(5), 'menu')).toEqual({ words: 0, fingerprints: new Uint32Array() });
});

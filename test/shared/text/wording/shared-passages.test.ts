import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWording } from '../../../../shared/text/wording/shared-passages.ts';
import { article, RELEASE, reword } from '../../../support/wording.ts';

const worded = (body: string) => ({ body, segments: [{ start: 0, end: body.length, role: 'body' as const }] });
const compare = (a: string, b: string) => compareWording(worded(a), worded(b));

test('a press release is found at its place in two articles that say nothing else alike', () => {
  const first = `${article(1, 90)} « ${RELEASE} » ${article(2, 40)}`;
  const second = `${article(3, 30)}\n\n${RELEASE.toUpperCase()}\n\n${article(4, 200)}`;
  const { passages, longest, shared } = compare(first, second);
  expect(passages).toHaveLength(1);
  const [passage] = passages;
  // The last sign of punctuation is no part of a word.
  expect([
    first.slice(passage?.first.start, passage?.first.end),
    second.slice(passage?.second.start, passage?.second.end),
  ]).toEqual([RELEASE.slice(0, -1), RELEASE.slice(0, -1).toUpperCase()]);
  expect([longest, shared]).toEqual([passage?.words, passage?.words]);
});

test('a few words changed do not part a passage; they are no part of its runs', () => {
  const changed = RELEASE.replace('deux rampes', 'trois passerelles');
  const { passages } = compare(`${RELEASE} ${article(1)}`, `${article(2)} ${changed}`);
  expect(passages).toHaveLength(1);
  const runs = passages[0]?.runs.map(({ first }) => RELEASE.slice(first.start, first.end));
  expect(runs).toHaveLength(2);
  expect([runs?.[0]?.endsWith('remplacer les'), runs?.[1]?.startsWith('d’embarquement')]).toEqual([true, true]);
});

test('every run is the same words in both, none is used twice, and the share of a text with itself is all of it', () => {
  const words = fc.array(fc.constantFrom('un', 'deux', 'trois', 'quatre', 'cinq'), { maxLength: 80 });
  const fold = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      const first = [...a, ...b].join(' ');
      const second = [...c, ...b].join(', ');
      const { passages, shared, words: counts } = compare(first, second);
      const seen = [new Set<number>(), new Set<number>()] as const;
      let total = 0;
      for (const run of passages.flatMap(({ runs }) => runs)) {
        const same = fold(first.slice(run.first.start, run.first.end));
        expect(fold(second.slice(run.second.start, run.second.end))).toEqual(same);
        expect(same.length).toBeGreaterThanOrEqual(8);
        total += same.length;
        for (const [side, span] of [run.first, run.second].entries())
          for (let at = span.start; at < span.end; at++) {
            expect(seen[side]?.has(at)).toBe(false);
            seen[side]?.add(at);
          }
      }
      expect([total, counts]).toEqual([shared, [a.length + b.length, c.length + b.length]]);
      expect(shared).toBeLessThanOrEqual(Math.min(...counts));
      if (b.length >= 8) expect(shared).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  expect(compare(article(3), article(3)).shared).toBe(220);
});

test('rewording lowers the share; another article has none', () => {
  const text = article(8, 600);
  const share = (other: string): number => compare(text, other).shared / 600;
  expect([share(reword(text, 30)), share(reword(text, 12)), share(article(9, 600))]).toEqual([
    expect.closeTo(29 / 30, 1),
    expect.closeTo(11 / 12, 1),
    0,
  ]);
});

test('a text that repeats itself is compared without the square of its length', () => {
  const { shared } = compare(
    'la même phrase revient encore et encore ici. '.repeat(3_000),
    'la même phrase revient encore et encore ici. '.repeat(3_000),
  );
  expect(shared).toBe(24_000);
});

import { expect, it } from 'vitest';
import { openingsOf } from '../../../../../electron/importers/text/surroundings/line-openings.ts';

it('rules out by first letters only what cannot match, and tells which of several may', () => {
  const openings = openingsOf([/^(?:privacy|terms)\b/u, /^\d+ (?:vues|views)$/u, /^.{3,9} online$/u]);
  // The third may begin with anything.
  const lines = ['privacy notice', 'terms', '12 vues', 'two online', 'menu', ''];
  expect(lines.map((line) => openings(line))).toEqual([0b101, 0b101, 0b110, 0b100, 0b100, 0b100]);
  expect(() => openingsOf(Array.from({ length: 31 }, () => /^a/u))).toThrow('30');
});

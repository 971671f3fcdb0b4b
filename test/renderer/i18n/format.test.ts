import { expect, test } from 'vitest';
import { createFormat } from '../../../renderer/i18n/format.ts';

test('sizes take the largest unit that fits, in each language', () => {
  const [fr, en] = [createFormat('fr'), createFormat('en')];
  expect([0, 1023, 1024, 1_500_000, 3 * 1024 ** 3, 5 * 1024 ** 4].map(fr.bytes)).toEqual([
    '0\u00a0o',
    '1\u202f023\u00a0o',
    '1\u00a0Ko',
    '1,4\u00a0Mo',
    '3\u00a0Go',
    '5\u202f120\u00a0Go',
  ]);
  expect([512, 1_500_000].map(en.bytes)).toEqual(['512\u00a0B', '1.4\u00a0MB']);
});

test('dates, sums and moments follow the language; nothing stays nothing', () => {
  const [fr, en] = [createFormat('fr'), createFormat('en')];
  expect([fr.date('2022-10-17'), en.date('2022-10-17'), fr.date('')]).toEqual([
    '17 octobre 2022',
    '17 October 2022',
    '',
  ]);
  expect(en.money({ minor: 2_000_000_000, currency: 'EUR' })).toBe('€20,000,000');
  expect(fr.dateTime('')).toBe('');
  expect(fr.number(12_345)).toBe('12\u202f345');
});

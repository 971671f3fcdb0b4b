import { expect, test } from 'vitest';
import { filledIn } from '../../../../renderer/screens/sources/BulkEdit.tsx';
import { sharedValue } from '../../../../renderer/screens/sources/shared-value.ts';

test('a bulk edit changes what was filled in and nothing else', () => {
  expect(
    filledIn({ published: '2022-10', publisher: '  Le Greffe ', author: ' ', language: '', captured: '', genre: '' }),
  ).toEqual({
    published: '2022-10',
    publisher: 'Le Greffe',
  });
  const nothing = { published: '', publisher: '', author: '', language: '', captured: '' };
  expect(filledIn({ ...nothing, genre: 'decision' })).toEqual({ genre: 'decision' });
  expect(filledIn({ ...nothing, genre: 'none' })).toEqual({ genre: '' });
});

test('what several sources hold in a field: one value, none, or several', () => {
  expect([
    sharedValue(['Le Greffe', 'Le Greffe']),
    sharedValue(['', '']),
    sharedValue(['Le Greffe', '']),
    sharedValue([]),
  ]).toEqual([{ value: 'Le Greffe' }, { value: '' }, 'mixed', undefined]);
});

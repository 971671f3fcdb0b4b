import { expect, test } from 'vitest';
import { filledIn } from '../../../../renderer/screens/sources/BulkEdit.tsx';

test('a bulk edit changes what was filled in and nothing else', () => {
  expect(
    filledIn({ published: '2022-10', publisher: '  Le Greffe ', author: ' ', language: '', captured: '' }),
  ).toEqual({
    published: '2022-10',
    publisher: 'Le Greffe',
  });
});

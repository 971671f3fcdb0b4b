import { expect, test } from 'vitest';
import type { Guess } from '../../../../electron/importers/metadata/guess.ts';
import { localDay } from '../../../../electron/importers/metadata/local-day.ts';

const stated = (words: string): Guess => ({
  value: words.slice(0, 10),
  origin: 'document-data',
  basis: { tag: 'JSON-LD datePublished', words },
});
const shown = (value: string): Guess => ({ value, origin: 'url' });

test('an instant in universal time gives way to the neighbouring day that the page shows', () => {
  expect(localDay(stated('2021-08-30T22:15:00Z'), [shown('2021-08-31')])?.value).toBe('2021-08-31');
  expect(localDay(stated('2021-08-31T03:15:00+00:00'), [undefined, shown('2021-08-30')])?.value).toBe('2021-08-30');
});

test('it stays where no zone is that far off, where its own day is shown as well, and where it says its zone', () => {
  expect(localDay(stated('2021-08-30T08:00:00Z'), [shown('2021-08-31')])?.value).toBe('2021-08-30');
  expect(localDay(stated('2021-08-30T22:15:00Z'), [shown('2021-09-02')])?.value).toBe('2021-08-30');
  expect(localDay(stated('2021-08-30T22:15:00Z'), [shown('2021-08-31'), shown('2021-08-30')])?.value).toBe(
    '2021-08-30',
  );
  expect(localDay(stated('2021-08-30T22:15:00+02:00'), [shown('2021-08-31')])?.value).toBe('2021-08-30');
  expect(localDay(undefined, [shown('2021-08-31')])).toBeUndefined();
});

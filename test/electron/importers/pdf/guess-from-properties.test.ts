import { expect, test } from 'vitest';
import { withoutSiteName } from '../../../../electron/importers/pdf/guess-from-properties.ts';

const titled = (value: string) => ({
  title: { value, origin: 'document-data', basis: { tag: 'Info Title' } } as const,
});
const told = { title: { value: 'La lampe éteinte', origin: 'text' } as const };

test('the title of a page that a browser printed loses its site, which publishes', () => {
  const print = { isPrint: true, stated: titled('La lampe éteinte - Iroise-Matin'), doubted: {}, scanned: {} };
  const { title, publisher } = withoutSiteName(print, told);
  expect([title?.value, publisher?.value, publisher?.basis?.rule]).toEqual([
    'La lampe éteinte',
    'Iroise-Matin',
    'title-suffix',
  ]);
  expect(withoutSiteName({ ...print, isPrint: false }, told)).toEqual(print.stated);
  expect(withoutSiteName(print, {})).toEqual(print.stated);
});

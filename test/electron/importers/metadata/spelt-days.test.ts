import { expect, test } from 'vitest';
import { speltDay } from '../../../../electron/importers/metadata/spelt-days.ts';

test.each([
  ['JUGEMENT DU DIX MARS DEUX MILLE VINGT-TROIS', '2023-03-10'],
  ['L’an deux mille seize, le cinq mars, à vingt heures, le conseil s’est réuni', '2016-03-05'],
  ['L’AN DEUX MILLE VINGT ET UN ET LE TROIS MAI', '2021-05-03'],
  ['arrêt du premier février deux mille', '2000-02-01'],
  ['ordonnance du trente et un août deux mille dix-neuf', '2019-08-31'],
])('%s', (line, day) => expect(speltDay(line)).toBe(day));

test.each(['le trente février deux mille vingt', 'deux mille euros dus le dix mars', 'le dix mars'])(
  'no day: %s',
  (line) => expect(speltDay(line)).toBeUndefined(),
);

import { expect, test } from 'vitest';
import { readDate } from '../../../renderer/components/read-date.ts';

test('dates as lawyers type them become EDTF; what is no date stays none', () => {
  const typed = [
    '17/10/2022',
    '1.2.2023',
    '10/2022',
    '2022-10-17',
    '2022~',
    '17/10/2022?',
    '2022-10/2023-02',
    '',
    '31/02/2022',
    'hier',
  ];
  expect(typed.map(readDate)).toEqual([
    '2022-10-17',
    '2023-02-01',
    '2022-10',
    '2022-10-17',
    '2022~',
    '2022-10-17?',
    '2022-10/2023-02',
    '',
    undefined,
    undefined,
  ]);
});

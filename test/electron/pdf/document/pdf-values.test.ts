import { expect, test } from 'vitest';
import { escapeXml, pdfDate, textString, xmpDate } from '../../../../electron/pdf/document/pdf-values.ts';

test('values are written as the format asks', () => {
  expect([
    textString('Pièce (1)\\'),
    pdfDate('2022-10-17T09:30:00+02:00'),
    xmpDate('2022-10-17T09:30:00+02:00'),
    pdfDate('not a date'),
    escapeXml('a < b & \u0001c'),
  ]).toEqual([
    '<FEFF0050006900E8006300650020002800310029005C>',
    '(D:20221017073000Z)',
    '2022-10-17T07:30:00Z',
    '(D:19700101000000Z)',
    'a &lt; b &amp;  c',
  ]);
});

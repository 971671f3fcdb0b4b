import { expect, test } from 'vitest';
import { escapeXml, pdfDate, textString, xmpDate } from '../../../../electron/pdf/document/pdf-values.ts';

test('values are written as the format asks', () => {
  expect([
    textString('Pièce (1)\\'),
    textString('L’œuvre – 5 €'),
    textString('p.\u00a0Ω'),
    textString('þÿa'),
    pdfDate('2022-10-17T09:30:00+02:00'),
    xmpDate('2022-10-17T09:30:00+02:00'),
    pdfDate('not a date'),
    escapeXml('a < b & \u0001c'),
  ]).toEqual([
    '(Pièce \\(1\\)\\\\)',
    '(L\u0090\u009cuvre \u0085 5 \u00a0)',
    '<FEFF0070002E00A003A9>',
    '<FEFF00FE00FF0061>',
    '(D:20221017073000Z)',
    '2022-10-17T07:30:00Z',
    '(D:19700101000000Z)',
    'a &lt; b &amp;  c',
  ]);
});

import { expect, test } from 'vitest';
import { figureColumns } from '../../../../electron/pdf/layout/figure-columns.ts';
import { plainText } from '../../../../shared/memo/resolve-inlines.ts';
import type { ResolvedCell } from '../../../../shared/memo/resolved-memo.ts';

const cell = (text: string, header = false): ResolvedCell => ({
  header,
  columns: 1,
  rows: 1,
  blocks: [{ kind: 'paragraph', label: '', id: null, align: 'start', inlines: text === '' ? [] : [plainText(text)] }],
});
const columnsOf = (...rows: readonly (readonly string[])[]): number[] => [
  ...figureColumns(
    rows.map((row, r) => row.map((text, column) => ({ cell: cell(text, r === 0), column, columns: 1 }))),
  ),
];

test('sums, counts and rates stand at the right; dates, years, names and mixed columns do not', () => {
  expect(
    columnsOf(
      ['Acte', 'Jours', 'Somme', 'Taux', 'Date', 'Année', 'Note'],
      ['Mise en demeure', '12', '1\u202f250\u202f000,00\u00a0€', '3,15\u00a0%', '4 mars 2021', '2021', '12'],
      ['Total', '–', '-3\u202f500 EUR', '', '10 mai 2022', '2022', 'voir 12'],
    ),
  ).toEqual([1, 2, 3]);
});

import { expect, it } from 'vitest';
import { exhibitTable } from '../../../shared/memo/exhibit-table.ts';

const exhibit = {
  sourceId: 's',
  number: 1,
  title: '=Devis "B", lot 2',
  date: '2023-05~',
  form: 'copy',
  heading: 'Travaux',
  pageCount: null,
  sha256: 'ab',
} as const;

it('is a table that a spreadsheet reads, and no cell is a formula', () => {
  expect([exhibitTable([exhibit], 'fr'), exhibitTable([], 'en')]).toEqual([
    'n°,intitulé,date,forme,pages,groupe,SHA-256\r\n1,"\'=Devis ""B"", lot 2",2023-05~,copie,,Travaux,ab\r\n',
    'no.,title,date,form,pages,group,SHA-256\r\n',
  ]);
});

import { expect, test } from 'vitest';
import { placeCells } from '../../../../electron/pdf/layout/place-cells.ts';
import type { ResolvedCell } from '../../../../shared/memo/resolved-memo.ts';

const cell = (columns = 1, rows = 1): ResolvedCell => ({ header: false, columns, rows, blocks: [] });
const columnsOf = (rows: readonly (readonly ResolvedCell[])[]): unknown =>
  placeCells(rows).grid.map((cells) => cells.map(({ column, columns, rows: height }) => [column, columns, height]));

test('cells that reach down push the next rows aside', () => {
  expect(columnsOf([[cell(1, 2), cell()], [cell()]])).toEqual([
    [
      [0, 1, 2],
      [1, 1, 1],
    ],
    [[1, 1, 1]],
  ]);
});

test('a row that is too short is filled up, so that all have the same columns', () => {
  expect(columnsOf([[cell(), cell(2)], [cell()], []])).toEqual([
    [
      [0, 1, 1],
      [1, 2, 1],
    ],
    [
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 1],
    ],
    [
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 1],
    ],
  ]);
});

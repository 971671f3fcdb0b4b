/** Which source stands where in a list: the ids of some rows, and the row of an id, so that a list of a hundred thousand need not cross for either. */
import { all, integer, marks, one, type ReadableDatabase } from '../database.ts';
import { conditions, type SourceFilter } from './source-filter.ts';
import { everyNumber, isOfFew, somePage, sortedBy, type Page, type SourceOrder } from './source-list.ts';

/** Ids of a list in its order. @param page all of them when not given */
export function listSourceIds(db: ReadableDatabase, filter: SourceFilter, order: SourceOrder, page?: Page): string[] {
  return idsOf(db, page ? somePage(db, filter, order, page) : everyNumber(db, filter, order));
}

const idsOf = (db: ReadableDatabase, numbers: readonly number[]): string[] =>
  all<{ id: string }>(
    db,
    'SELECT s.id AS id FROM json_each(?) listed CROSS JOIN source s ON s.no = listed.value ORDER BY listed.key',
    JSON.stringify(numbers),
  ).map(({ id }) => id);

/** @returns the row of a source, counted from 0; -1 when it is not in the list */
export function placeOfSource(
  db: ReadableDatabase,
  filter: SourceFilter,
  order: SourceOrder,
  sourceId: string,
): number {
  const parts = conditions(filter);
  const where = parts.map(({ sql }) => sql).join(' AND ');
  const values = parts.flatMap((part) => part.values);
  const { sort, descending } = order;
  if (isOfFew(sort) || sort === 'family') {
    const no = one<{ no: number }>(db, 'SELECT no FROM source WHERE id = ?', sourceId)?.no;
    return no === undefined ? -1 : everyNumber(db, filter, order).indexOf(no);
  }
  const columns = [...sortedBy(sort), 's.no'];
  const own = one<Record<string, string | number>>(
    db,
    `SELECT ${columns.map((column, index) => `${column} AS c${index}`).join(', ')} FROM source s WHERE s.id = ? AND ${where}`,
    sourceId,
    ...values,
  );
  if (!own) return -1;
  const before = `(${columns.join(', ')}) ${descending ? '>' : '<'} (${marks(columns)})`;
  return integer(
    db,
    `SELECT count(*) FROM source s WHERE ${where} AND ${before}`,
    ...values,
    ...columns.map((_, index) => own[`c${index}`] ?? null),
  );
}

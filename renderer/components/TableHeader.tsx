import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import css from './VirtualTable.module.css';
import { classes } from './classes.ts';
import type { TableColumn, TableSort } from './table-props.ts';

interface TableHeaderProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  /** The place of each column among all, counted from 1: some may be left out. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly tracks: string;
  readonly minWidth: number;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}

/** Column heads; the sortable ones are buttons, one tab stop in all, arrows between them. */
export function TableHeader<Row>({ columns, placeOf, tracks, minWidth, sort, onSort }: TableHeaderProps<Row>) {
  const bar = useRef<HTMLDivElement>(null);
  const stop = sort?.columnId ?? columns.find(({ isSortable }) => isSortable)?.id;
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const heads = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = heads.findIndex((head) => head === document.activeElement);
    heads[(at + step + heads.length) % heads.length]?.focus();
    event.preventDefault();
  };
  return (
    <div role="rowgroup" className={css.head} ref={bar} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} className={css.headRow} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => {
          const isSorted = sort?.columnId === column.id;
          const direction = !isSorted ? 'none' : sort.isDescending ? 'descending' : 'ascending';
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={placeOf.get(column.id)}
              className={classes(
                css.headCell,
                column.align === 'end' && css.end,
                column.align === 'center' && css.center,
              )}
              aria-sort={column.isSortable && onSort ? direction : undefined}
            >
              {column.isSortable && onSort ? (
                <button
                  type="button"
                  className={css.sort}
                  tabIndex={column.id === stop ? 0 : -1}
                  onKeyDown={walk}
                  onClick={() => onSort({ columnId: column.id, isDescending: isSorted && !sort.isDescending })}
                >
                  {column.header}
                  {direction === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
                  {direction === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
                </button>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

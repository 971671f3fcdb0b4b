import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** px, or a CSS grid track such as `minmax(120px, 2fr)`. */
  readonly width: number | string;
  readonly render: (row: Row) => ReactNode;
  /** `end` also sets tabular figures. */
  readonly align?: 'start' | 'end' | 'center';
  /** Left out where the table is too narrow for all its columns: 1 before 2. A column without it always stays. */
  readonly spare?: number;
  /** In px: spare columns are left out before this one becomes narrower, down to what `width` allows. */
  readonly comfort?: number;
  readonly isSortable?: boolean;
}

export interface TableSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

export interface VirtualTableProps<Row> {
  /** Said by screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** All the rows, or `rowCount` and `rowAt` where they are read page by page. */
  readonly rows?: readonly Row[];
  readonly rowCount?: number;
  readonly rowAt?: (index: number) => Row | undefined;
  readonly rowId: (row: Row) => string;
  /** Asked for when a range holds rows that are not read (page by page): their ids in order, ends included; it never rejects. */
  readonly idsBetween?: (from: number, to: number) => Promise<readonly string[]>;
  /** The index of the active row where it need not be read; -1 when it is not known. */
  readonly activePlace?: number;
  /** First and last index shown, so that their pages can be read. */
  readonly onVisible?: (first: number, last: number) => void;
  readonly selectedIds?: ReadonlySet<string>;
  readonly activeId?: string | null;
  readonly onSelect?: (ids: readonly string[], activeId: string) => void;
  /** Enter or double click; `split` with Ctrl. */
  readonly onOpen?: (row: Row, how: { readonly split: boolean }) => void;
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  /** What typing letters looks for. */
  readonly textOf?: (row: Row) => string;
  readonly emptyState?: ReactNode;
  /** Alt+↑/↓ or dragging: the row goes to the index, counted with it taken out. */
  readonly onReorder?: (row: Row, toIndex: number) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  readonly onRename?: (row: Row) => void;
  /** Dims the row (trashed, not included). */
  readonly isDimmed?: (row: Row) => boolean;
  readonly rowHeight?: number;
  /** A file may be dropped on a row: the window finds it by `data-takes-file`, which is the row's id. */
  readonly takesFiles?: boolean;
}

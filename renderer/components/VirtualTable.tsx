import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useRef, useState, type MouseEvent } from 'react';
import { useText } from '../i18n/use-text.ts';
import css from './VirtualTable.module.css';
import { InTableContext, useRowHeight } from './surroundings.ts';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import type { VirtualTableProps } from './table-props.ts';
import { fittingColumns, gridTracks, leastWidth } from './table-tracks.ts';
import { useHeldKeys } from './use-held-keys.ts';
import { useTableKeys } from './use-table-keys.ts';
import { useWidth } from './use-width.ts';

/** Of the line of column heads, which stays in sight, in px; as in the style sheet. */
const HEADER_HEIGHT = 27;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly active: number;
}

const between = (a: number, b: number): number[] =>
  Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => Math.min(a, b) + step);

/** A list of any length as a keyboard grid: only the rows in sight exist, and the active one always, so that it can be announced. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const t = useText();
  const gridId = useId();
  const usualHeight = useRowHeight();
  const height = props.rowHeight ?? usualHeight;
  const grid = useRef<HTMLDivElement>(null);
  const anchor = useRef(-1);
  const asked = useRef(0);
  const pending = useRef<{ readonly span: Span; readonly given: 'some' | 'nothing' } | null>(null);
  const { rows, rowId, onVisible } = props;
  const count = rows?.length ?? props.rowCount ?? 0;
  const rowAt = (index: number): Row | undefined => (rows ? rows[index] : props.rowAt?.(index));
  const idAt = (index: number): string | undefined => {
    const row = rowAt(index);
    return row === undefined ? undefined : rowId(row);
  };

  const [ownActive, setOwnActive] = useState(-1);
  const activeIndex = useActiveIndex(props.activeId, ownActive, count, idAt, props.activePlace);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const shown = defaultRangeExtractor(range);
      if (activeIndex < 0 || activeIndex >= count || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].sort((a, b) => a - b);
    },
    [activeIndex, count],
  );
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component, so its changing functions are read anew
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    rangeExtractor,
    useFlushSync: false,
  });
  useEffect(() => virtualizer.measure(), [height, virtualizer]);

  // A row made active from outside (arriving at it, coming back to it) is brought into sight.
  useEffect(() => {
    if (props.activeId && activeIndex >= 0) virtualizer.scrollToIndex(activeIndex);
  }, [props.activeId, activeIndex, virtualizer]);

  // It may have been given the focus before its rows came: then, too, the keys need one to begin at.
  useEffect(() => {
    if (count > 0 && activeIndex < 0 && document.activeElement === grid.current) setOwnActive(0);
  }, [count, activeIndex]);

  const first = virtualizer.range?.startIndex;
  const last = virtualizer.range?.endIndex;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onVisible?.(first, last);
  }, [first, last, onVisible]);

  /** Hands on what is known of the rows from one index to another; tells whether that was all, some or nothing. */
  const give = ({ from, to, active }: Span): 'all' | 'some' | 'nothing' => {
    const ids = between(from, to).map(idAt);
    const activeId = idAt(active);
    if (activeId === undefined) return 'nothing';
    const known = ids.filter((id) => id !== undefined);
    props.onSelect?.(known, activeId);
    return known.length === ids.length ? 'all' : 'some';
  };
  const isKnown = ({ from, to }: Span): boolean => between(from, to).every((index) => idAt(index) !== undefined);
  const heldKeys = useHeldKeys(grid);
  const select = (span: Span): void => {
    setOwnActive(span.active);
    const mine = ++asked.current;
    if (props.idsBetween && !isKnown(span)) {
      // Of two ranges that are asked for one after the other the later counts.
      const take = (ids: readonly string[]): boolean => {
        const activeId = ids[span.active - Math.min(span.from, span.to)];
        if (mine === asked.current && activeId !== undefined) props.onSelect?.(ids, activeId);
        return activeId !== undefined;
      };
      const ids = props.idsBetween(Math.min(span.from, span.to), Math.max(span.from, span.to));
      heldKeys.holdUntil(ids.then(take));
      return;
    }
    const given = give(span);
    pending.current = given === 'all' ? null : { span, given };
  };
  // Rows that come page by page may be chosen before they are here: the choice is made when they are.
  useEffect(() => {
    const waiting = pending.current;
    if (!waiting || (waiting.given === 'some' && !isKnown(waiting.span))) return;
    const given = give(waiting.span);
    pending.current = given === 'all' ? null : { span: waiting.span, given };
  });
  const moveTo = (index: number, extend: boolean): void => {
    virtualizer.scrollToIndex(index);
    if (!extend || anchor.current < 0) anchor.current = extend ? Math.max(0, activeIndex) : index;
    select({ from: anchor.current, to: index, active: index });
  };
  const toggle = (index: number): void => {
    const id = idAt(index);
    if (id === undefined) return;
    anchor.current = index;
    setOwnActive(index);
    const ids = new Set(props.selectedIds);
    if (!ids.delete(id)) ids.add(id);
    props.onSelect?.([...ids], id);
  };

  const onKeyDown = useTableKeys(props, {
    count,
    activeIndex,
    page: Math.max(1, Math.floor((grid.current?.clientHeight ?? height) / height) - 1),
    rowAt,
    moveTo,
    toggle,
    selectAll: () => select({ from: 0, to: count - 1, active: Math.max(0, activeIndex) }),
  });

  const press = (event: MouseEvent, index: number): void => {
    if (event.shiftKey) moveTo(index, true);
    else if (event.ctrlKey || event.metaKey) toggle(index);
    else {
      anchor.current = index;
      select({ from: index, to: index, active: index });
    }
  };

  const columns = fittingColumns(props.columns, useWidth(grid), props.sort?.columnId);
  const placeOf = new Map(props.columns.map(({ id }, index) => [id, index + 1]));
  const widths = columns.map(({ width }) => width);
  const tracks = gridTracks(widths);
  const minWidth = leastWidth(widths);
  const domId = (index: number): string => `${gridId}-${idAt(index) ?? index}`;
  return (
    <InTableContext.Provider value>
      <div className={css.frame}>
        <div
          ref={grid}
          role="grid"
          className={css.table}
          aria-label={props.label}
          aria-rowcount={count + 1}
          aria-colcount={props.columns.length}
          aria-multiselectable={props.onSelect !== undefined}
          aria-activedescendant={activeIndex >= 0 && activeIndex < count ? domId(activeIndex) : undefined}
          aria-describedby={props.onReorder ? `${gridId}-hint` : undefined}
          tabIndex={0}
          onKeyDown={(event) => {
            if (!heldKeys.hold(event)) onKeyDown(event);
          }}
          onFocus={(event) => {
            if (event.target === event.currentTarget && activeIndex < 0 && count > 0) setOwnActive(0);
          }}
        >
          <TableHeader
            columns={columns}
            placeOf={placeOf}
            tracks={tracks}
            minWidth={minWidth}
            sort={props.sort}
            onSort={props.onSort}
          />
          <div role="rowgroup" className={css.rows} style={{ height: virtualizer.getTotalSize(), minWidth }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rowAt(index);
              const id = idAt(index);
              return (
                <TableRow
                  key={id ?? index}
                  row={row}
                  index={index}
                  domId={domId(index)}
                  columns={columns}
                  placeOf={placeOf}
                  tracks={tracks}
                  top={start - HEADER_HEIGHT}
                  height={height}
                  isActive={index === activeIndex}
                  isSelected={id !== undefined && (props.selectedIds?.has(id) ?? false)}
                  isDimmed={row !== undefined && (props.isDimmed?.(row) ?? false)}
                  fileTarget={props.takesFiles ? id : undefined}
                  dragScope={props.onReorder ? gridId : null}
                  onPress={(event) => press(event, index)}
                  onDoublePress={(event) => {
                    if (row !== undefined) props.onOpen?.(row, { split: event.ctrlKey || event.metaKey });
                  }}
                  onDropFrom={(from) => {
                    const moved = rowAt(from);
                    if (moved !== undefined) props.onReorder?.(moved, index);
                  }}
                />
              );
            })}
          </div>
        </div>
        {props.onReorder ? (
          <p id={`${gridId}-hint`} className="visually-hidden">
            {t('common.reorder')}
          </p>
        ) : null}
        {count === 0 && props.emptyState !== undefined ? <div className={css.empty}>{props.emptyState}</div> : null}
      </div>
    </InTableContext.Provider>
  );
}

/** The active row by its id where the owner keeps it, so that it stays the same row when the order changes. */
function useActiveIndex(
  activeId: string | null | undefined,
  own: number,
  count: number,
  idAt: (index: number) => string | undefined,
  place: number | undefined,
): number {
  if (activeId === undefined || activeId === null) return Math.min(own, count - 1);
  if (idAt(own) === activeId) return own;
  // Who reads a list page by page knows where it stands; to look at every row at each drawing would be felt.
  if (place !== undefined) return place >= 0 && place < count ? place : Math.min(own, count - 1);
  for (let index = 0; index < count; index++) if (idAt(index) === activeId) return index;
  return Math.min(own, count - 1);
}

import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState, type MouseEvent } from 'react';
import css from './VirtualTable.module.css';
import { classes } from './classes.ts';
import type { TableColumn } from './table-props.ts';

interface TableRowProps<Row> {
  readonly row: Row | undefined;
  readonly index: number;
  readonly domId: string;
  readonly columns: readonly TableColumn<Row>[];
  /** The place of each column among all, counted from 1: some may be left out. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly tracks: string;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  /** Name of the table for drags, so that rows of another table are not taken. Null: rows stay in place. */
  readonly dragScope: string | null;
  /** The row's id where files may be dropped on it. */
  readonly fileTarget: string | undefined;
  readonly onPress: (event: MouseEvent) => void;
  readonly onDoublePress: (event: MouseEvent) => void;
  readonly onDropFrom: (from: number) => void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, dragScope } = props;
  const element = useRef<HTMLDivElement>(null);
  const [isTarget, setTarget] = useState(false);
  const dropFrom = useEffectEvent(props.onDropFrom);

  useEffect(() => {
    if (dragScope === null || !element.current) return undefined;
    const stopDrag = draggable({
      element: element.current,
      getInitialData: () => ({ dragScope, index }),
    });
    const stopDrop = dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => source.data['dragScope'] === dragScope && source.data['index'] !== index,
      onDragEnter: () => setTarget(true),
      onDragLeave: () => setTarget(false),
      onDrop: ({ source }) => {
        setTarget(false);
        dropFrom(Number(source.data['index']));
      },
    });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [dragScope, index]);

  return (
    // The grid element has the focus and the keys; a row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={props.domId}
      role="row"
      data-takes-file={props.fileTarget}
      aria-rowindex={index + 2}
      aria-selected={props.isSelected}
      className={classes(
        css.row,
        props.isSelected && css.selected,
        props.isActive && css.active,
        props.isDimmed && css.dimmed,
        isTarget && css.target,
      )}
      style={{ gridTemplateColumns: props.tracks, height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={props.onPress}
      onDoubleClick={props.onDoublePress}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={props.placeOf.get(column.id)}
          className={classes(css.cell, column.align === 'end' && css.end, column.align === 'center' && css.center)}
        >
          {row === undefined ? null : column.render(row)}
        </div>
      ))}
    </div>
  );
}

import { useRef, type KeyboardEvent } from 'react';
import { findTyped, moveBy } from './table-keys.ts';
import type { VirtualTableProps } from './table-props.ts';

const TYPING_MILLISECONDS = 700;

interface TableModel<Row> {
  readonly count: number;
  readonly activeIndex: number;
  readonly page: number;
  readonly rowAt: (index: number) => Row | undefined;
  /** Moves the active row, selecting it, or extending to it. */
  readonly moveTo: (index: number, extend: boolean) => void;
  readonly toggle: (index: number) => void;
  readonly selectAll: () => void;
}

/** The keyboard of a list. Keys typed in a control inside a row are left alone. */
export function useTableKeys<Row>(props: VirtualTableProps<Row>, model: TableModel<Row>) {
  const typing = useRef({ text: '', at: 0 });

  const type = (letter: string): void => {
    const now = Date.now();
    const fresh = now - typing.current.at > TYPING_MILLISECONDS;
    const typed = fresh ? letter : typing.current.text + letter;
    typing.current = { text: typed, at: now };
    const same = typed === letter.repeat(typed.length);
    const found = findTyped(same ? letter : typed, model.activeIndex, model.count, (index) => {
      const row = model.rowAt(index);
      return row === undefined ? undefined : props.textOf?.(row);
    });
    if (found >= 0) model.moveTo(found, false);
  };

  /** True when the key was used. */
  const use = (event: KeyboardEvent): boolean => {
    const active = model.rowAt(model.activeIndex);
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey) {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (step === 0 || !props.onReorder || active === undefined) return false;
      const to = model.activeIndex + step;
      if (to >= 0 && to < model.count) props.onReorder(active, to);
      return true;
    }
    const target = control ? undefined : moveBy(event.key, model.activeIndex, model.count, model.page);
    if (target !== undefined) {
      model.moveTo(target, event.shiftKey);
      return true;
    }
    if (control && event.key.toLowerCase() === 'a' && props.onSelect) {
      model.selectAll();
      return true;
    }
    if (active === undefined) return false;
    if (event.key === 'Enter' && props.onOpen) {
      props.onOpen(active, { split: control });
      return true;
    }
    if (event.key === ' ' && !control && typing.current.at < Date.now() - TYPING_MILLISECONDS) {
      model.toggle(model.activeIndex);
      return true;
    }
    if (event.key === 'F2' && props.onRename) {
      props.onRename(active);
      return true;
    }
    if (event.key === 'Delete' && props.onDelete) {
      const selected = [...(props.selectedIds ?? [])];
      props.onDelete(selected.length > 0 ? selected : [props.rowId(active)]);
      return true;
    }
    if (!control && event.key.length === 1 && props.textOf) {
      type(event.key);
      return true;
    }
    return false;
  };

  return (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || !use(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

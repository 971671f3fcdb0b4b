import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useFormat } from '../i18n/format.ts';
import css from './FilterList.module.css';

export interface FilterItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly count?: number | undefined;
  /** A menu about the item. */
  readonly actions?: ReactNode;
}

export interface FilterListProps {
  readonly label: string;
  readonly items: readonly FilterItem[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Ways to narrow a list, with how many each leaves; one tab stop, arrows between them. */
export function FilterList({ label, items, selectedId, onSelect }: FilterListProps) {
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const stop = items.some(({ id }) => id === selectedId) ? selectedId : items[0]?.id;
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-filter]') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys that bubble up from its buttons
    <ul ref={list} className={css.list} aria-label={label} onKeyDown={walk}>
      {items.map((item) => (
        <li key={item.id} className={css.item}>
          <button
            type="button"
            data-filter={item.id}
            className={css.button}
            aria-pressed={item.id === selectedId}
            tabIndex={item.id === stop ? 0 : -1}
            onClick={() => onSelect(item.id)}
          >
            {item.icon}
            <span className={css.label} title={item.label}>
              {item.label}
            </span>
            {item.count === undefined ? null : <span className={css.count}>{format.number(item.count)}</span>}
          </button>
          {item.actions}
        </li>
      ))}
    </ul>
  );
}

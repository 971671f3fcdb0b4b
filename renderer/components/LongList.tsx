import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useNearParts } from './use-near-parts.ts';

/** Items that come and go together. */
const PART = 30;

interface Shown<Item> {
  readonly itemKey: (item: Item) => string;
  /** What an item shows: the same function for as long as it shows the same. */
  readonly render: (item: Item, isCurrent: boolean) => ReactNode;
  /** Height in px of an item that was never drawn: near enough for the scroll bar not to jump. */
  readonly itemHeight: number;
  readonly itemClassName?: string | undefined;
  /** The item in hand is brought into view. */
  readonly follows?: boolean;
}

interface LongListProps<Item> extends Shown<Item> {
  readonly items: readonly Item[];
  /** The item in hand; it is drawn wherever it stands. */
  readonly currentKey: string | null;
  readonly label?: string;
}

/**
 * A list of any length in a pane that scrolls. Items far from what is seen are not in the page, boxes of their height stand for them: thousands of
 * items cost each key, each frame and assistive technology as little as a screenful. Each says which of how many it is.
 */
export function LongList<Item>({ items, currentKey, label, ...shown }: LongListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const parts = useMemo(
    () => Array.from({ length: Math.ceil(items.length / PART) }, (_, at) => items.slice(at * PART, (at + 1) * PART)),
    [items],
  );
  const states = useNearParts(list, parts.length);
  return (
    <div ref={list} role="list" aria-label={label}>
      {parts.map((part, index) => {
        const current = part.find((item) => shown.itemKey(item) === currentKey);
        const state = current === undefined ? (states.get(index) ?? part.length * shown.itemHeight) : 'near';
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- a part is its place in the list
            key={index}
            role="presentation"
            data-part={index}
            style={state === 'near' ? undefined : { blockSize: state }}
          >
            {state === 'near' ? (
              <Part
                {...(shown as unknown as Shown<unknown>)}
                items={part}
                first={index * PART + 1}
                total={items.length}
                current={current}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

interface PartProps extends Shown<unknown> {
  readonly items: readonly unknown[];
  /** Number of its first item in the whole list, 1…. */
  readonly first: number;
  readonly total: number;
  readonly current: unknown;
}

const Part = memo(function Part({ items, first, total, current, follows = false, ...shown }: PartProps) {
  const hand = useRef<HTMLDivElement>(null);
  const currentKey = current === undefined ? null : shown.itemKey(current);
  useEffect(() => {
    if (follows && currentKey !== null) hand.current?.scrollIntoView({ block: 'nearest' });
  }, [follows, currentKey]);
  return items.map((item, index) => (
    <div
      key={shown.itemKey(item)}
      ref={item === current ? hand : undefined}
      role="listitem"
      className={shown.itemClassName}
      aria-current={item === current}
      aria-posinset={first + index}
      aria-setsize={total}
    >
      {shown.render(item, item === current)}
    </div>
  ));
});

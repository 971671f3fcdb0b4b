import { useRef, type KeyboardEvent, type RefObject } from 'react';

/** These go elsewhere in the list or leave it: what they are about is not what was chosen. */
const PASSING = /^(?:Arrow|Page|Home$|End$|Tab$|Escape$|F6$|Control$|Shift$|Alt$|Meta$)/u;

/** Milliseconds after which an answer is no longer waited for: what was pressed is dropped, and the keys are the lawyer's again. */
const PATIENCE = 3_000;

/**
 * Keys pressed in a list while it is still asking which rows were chosen (all of a hundred thousand, say) are about that choice: they wait for it, rather
 * than act on what was chosen before.
 */
export function useHeldKeys(list: RefObject<HTMLElement | null>) {
  const asking = useRef(0);
  const since = useRef(0);
  const held = useRef<globalThis.KeyboardEvent[]>([]);

  const release = (isChosen: boolean): void => {
    const keys = held.current.splice(0);
    if (isChosen) for (const key of keys) list.current?.dispatchEvent(new globalThis.KeyboardEvent(key.type, key));
  };
  return {
    /** Whether the key is kept. */
    hold: (event: KeyboardEvent<HTMLElement>): boolean => {
      if (asking.current === 0 || performance.now() - since.current > PATIENCE) return false;
      if (event.target !== event.currentTarget || PASSING.test(event.key)) return false;
      event.preventDefault();
      event.stopPropagation();
      held.current.push(event.nativeEvent);
      return true;
    },
    /** @param isChosen resolves when the choice is made, with false when it could not be: then the keys are dropped */
    holdUntil: (isChosen: Promise<boolean>): void => {
      asking.current++;
      since.current = performance.now();
      void isChosen.then((answer) =>
        // Once what is drawn knows of the choice.
        setTimeout(() => {
          if (--asking.current === 0) release(answer && performance.now() - since.current <= PATIENCE);
        }),
      );
    },
  };
}

import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly text: string;
  set(text: string): void;
  commit(): void;
  revert(): void;
}

/**
 * The text in a field until it is given: follows `value` while untouched, gives itself once per change. A refused text (`accept` false) stays
 * in the field, where its error is shown.
 */
export function useDraft(
  value: string,
  onChange?: (text: string) => void,
  onCommit?: (text: string) => void,
  accept: (text: string) => boolean = () => true,
): Draft {
  const [text, setText] = useState(value);
  const given = useRef(value);
  useEffect(() => {
    given.current = value;
    setText(value);
  }, [value]);
  return {
    text,
    set: (next) => {
      setText(next);
      onChange?.(next);
    },
    commit: () => {
      if (text === given.current || !accept(text)) return;
      given.current = text;
      onCommit?.(text);
    },
    revert: () => {
      setText(given.current);
      onChange?.(given.current);
    },
  };
}

import { useState, type KeyboardEvent } from 'react';

export interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
  /** Nothing was typed since it was given, and it gives itself at the end: Ctrl+Z is then about what was given, not about letters. */
  readonly isSettled: boolean;
  /** To be told of the keys in the field: what is taken back before its answer came in would else stay in sight. */
  readonly noteKey: (event: KeyboardEvent) => void;
}

/**
 * The text in a field until it is given: follows `value` while untouched, gives itself once per change. A refused text (`accept` false) stays
 * in the field, where its error is shown.
 * @param normal how a text that was given is written once it is
 */
export function useDraft(
  value: string,
  onChange?: (text: string) => void,
  onCommit?: (text: string) => void,
  accept: (text: string) => boolean = () => true,
  normal: (text: string) => string = (text) => text,
): Draft {
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setGiven(value);
    // A field that gives itself at the end keeps what is being typed when the answer to an earlier edit comes in.
    if (onChange !== undefined || text === given) setText(value);
  }
  const isSettled = onCommit !== undefined && text === given;
  return {
    text,
    set: (next) => {
      setText(next);
      onChange?.(next);
    },
    commit: () => {
      if (text === given || !accept(text)) return;
      setGiven(normal(text));
      // A field that asks at each letter is not written over while one types in it.
      if (onCommit) setText(normal(text));
      onCommit?.(text);
    },
    revert: () => {
      setText(given);
      onChange?.(given);
    },
    isSettled,
    noteKey: ({ key, ctrlKey, metaKey }) => {
      if (!isSettled || !(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
      setText(value);
      setGiven(value);
    },
  };
}

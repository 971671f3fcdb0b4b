import { useState } from 'react';

export interface Draft {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
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
  const [given, setGiven] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setGiven(value);
    // A field that gives itself at the end keeps what is being typed when the answer to an earlier edit comes in.
    if (onChange !== undefined || text === given) setText(value);
  }
  return {
    text,
    set: (next) => {
      setText(next);
      onChange?.(next);
    },
    commit: () => {
      if (text === given || !accept(text)) return;
      setGiven(text);
      onCommit?.(text);
    },
    revert: () => {
      setText(given);
      onChange?.(given);
    },
  };
}

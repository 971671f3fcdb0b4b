import type { ReactNode } from 'react';

/** What every field has: a label, and below it a hint or what is wrong. */
export interface FieldProps {
  readonly label: string;
  /** The label is said but not shown. */
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly className?: string | undefined;
}

/**
 * A text field either reports each keystroke (`onChange`), or keeps a draft and gives it on Enter or when the focus leaves (`onCommit`; Escape
 * takes the draft back), or both.
 */
export interface DraftProps<T> {
  readonly value: T;
  readonly onChange?: (value: T) => void;
  readonly onCommit?: (value: T) => void;
}

import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import css from './Field.module.css';
import { classes } from './classes.ts';

interface FieldFrameProps {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly children: ReactNode;
}

/** Label, control, then the hint or the error, inside any react-aria field, which ties them together for assistive technology. */
export function FieldFrame({ label, isLabelHidden = false, hint, error, children }: FieldFrameProps) {
  return (
    <>
      <Label className={classes(css.label, isLabelHidden && 'visually-hidden')}>{label}</Label>
      {children}
      {hint === undefined || error ? null : (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </>
  );
}

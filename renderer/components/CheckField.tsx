import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import css from './CheckField.module.css';
import { classes } from './classes.ts';

export interface CheckFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
}

/** Yes or no. */
export function CheckField({ label, value, onChange, hint, isDisabled = false, className }: CheckFieldProps) {
  return (
    <Checkbox className={classes(css.field, className)} isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <span className={css.box} aria-hidden>
        {value ? <Check size={12} strokeWidth={3} /> : null}
      </span>
      <span>
        {label}
        {hint === undefined ? null : <span className={css.hint}>{hint}</span>}
      </span>
    </Checkbox>
  );
}

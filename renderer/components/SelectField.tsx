import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import css from './SelectField.module.css';
import { classes } from './classes.ts';
import fieldCss from './Field.module.css';
import { FieldFrame } from './Field.tsx';
import type { FieldProps } from './field-props.ts';
import menuCss from './Menu.module.css';

export interface SelectFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
}

/** One of a few. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, isLabelHidden, hint, error, isDisabled = false, className, options, value } = props;
  return (
    <Select
      className={classes(fieldCss.field, className)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) props.onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      placeholder={props.placeholder ?? '–'}
      validationBehavior="aria"
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
        <Button className={classes(fieldCss.control, css.button)}>
          <SelectValue className={css.value ?? ''} />
          <ChevronDown aria-hidden size={14} />
        </Button>
      </FieldFrame>
      <Popover className={menuCss.popover ?? ''} offset={2}>
        <ListBox className={menuCss.menu ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={menuCss.item ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

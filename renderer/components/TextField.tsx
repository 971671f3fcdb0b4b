import { useRef } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import css from './Field.module.css';
import { classes } from './classes.ts';
import { FieldFrame } from './Field.tsx';
import type { DraftProps, FieldProps } from './field-props.ts';
import { useDraft } from './use-draft.ts';

export interface TextFieldProps extends FieldProps, DraftProps<string> {
  readonly placeholder?: string;
  /** The first field of a dialog that the user has just opened: what is proposed in it is selected, to be typed over. */
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'search';
}

/** From the words that filter a list into the list below them. */
function enterList(field: Element): boolean {
  const list = field.closest('[data-screen]')?.querySelector<HTMLElement>('[role="grid"]');
  list?.focus();
  return list !== undefined && list !== null;
}

/** One line of text. In one that filters a list the arrow down goes into the list. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, error, isDisabled = false, isRequired = false, className } = props;
  const draft = useDraft(props.value, props.onChange, props.onCommit);
  const isNew = useRef(props.autoFocus ?? false);
  return (
    <AriaTextField
      className={classes(css.field, className)}
      value={draft.text}
      onChange={draft.set}
      onBlur={draft.commit}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      type={props.type ?? 'text'}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
        <Input
          className={css.control ?? ''}
          {...(draft.isSettled && { 'data-settled': '' })}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus={props.autoFocus ?? false}
          onFocus={({ target }) => {
            if (isNew.current) target.select();
            isNew.current = false;
          }}
          onKeyDown={(event) => {
            draft.noteKey(event);
            if (event.key === 'Enter') draft.commit();
            if (event.key === 'ArrowDown' && props.type === 'search' && enterList(event.currentTarget))
              event.preventDefault();
            if (event.key === 'Escape' && props.onCommit && draft.text !== props.value) {
              event.stopPropagation();
              draft.revert();
            }
          }}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import css from './Field.module.css';
import { classes } from './classes.ts';
import { FieldFrame } from './Field.tsx';
import type { DraftProps, FieldProps } from './field-props.ts';
import { useDraft } from './use-draft.ts';

export interface TextAreaProps extends FieldProps, DraftProps<string> {
  readonly rows?: number;
  readonly placeholder?: string;
  /** The first field of a dialog that the user has just opened. */
  readonly autoFocus?: boolean;
}

/** Several lines of text; with `onCommit`, Ctrl+Enter or leaving gives it. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, hint, error, isDisabled = false, className } = props;
  const draft = useDraft(props.value, props.onChange, props.onCommit);
  return (
    <AriaTextField
      className={classes(css.field, className)}
      value={draft.text}
      onChange={draft.set}
      onBlur={draft.commit}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
        <AriaTextArea
          className={css.control ?? ''}
          {...(draft.isSettled && { 'data-settled': '' })}
          rows={props.rows ?? 3}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus={props.autoFocus ?? false}
          onKeyDown={(event) => {
            draft.noteKey(event);
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit();
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

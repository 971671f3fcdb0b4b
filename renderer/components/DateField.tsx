import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/use-text.ts';
import css from './Field.module.css';
import { classes } from './classes.ts';
import { FieldFrame } from './Field.tsx';
import type { DraftProps, FieldProps } from './field-props.ts';
import { readDate } from './read-date.ts';
import { useDraft } from './use-draft.ts';

export interface DateFieldProps extends FieldProps, DraftProps<string> {
  readonly placeholder?: string;
}

/** A date with its precision (EDTF), typed as text and said in words below. Only dates are given on; a refused text stays with its error. */
export function DateField(props: DateFieldProps) {
  const t = useText();
  const format = useFormat();
  const { label, isLabelHidden, isDisabled = false, className } = props;
  const give = (how?: (value: string) => void) => (text: string) => {
    const edtf = readDate(text);
    if (edtf !== undefined) how?.(edtf);
  };
  const draft = useDraft(
    props.value,
    give(props.onChange),
    give(props.onCommit),
    (text) => readDate(text) !== undefined,
    (text) => readDate(text) ?? text,
  );
  const edtf = readDate(draft.text);
  const error = edtf === undefined ? t('date.invalid') : props.error;
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
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden}
        hint={edtf ? format.date(edtf) : (props.hint ?? t('date.hint'))}
        error={error}
      >
        <Input
          className={classes(css.control, 'tabular')}
          {...(draft.isSettled && { 'data-settled': '' })}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          onKeyDown={(event) => {
            draft.noteKey(event);
            if (event.key === 'Enter') draft.commit();
            if (event.key === 'Escape' && draft.text !== props.value) {
              event.stopPropagation();
              draft.revert();
            }
          }}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

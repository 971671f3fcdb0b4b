import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { X } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import css from './ComboField.module.css';
import { classes } from './classes.ts';
import fieldCss from './Field.module.css';
import { FieldFrame } from './Field.tsx';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './IconButton.tsx';
import menuCss from './Menu.module.css';

interface SingleProps extends FieldProps {
  readonly multi?: false;
  readonly value: string;
  /** Given on Enter, on choosing, and when the focus leaves; only when changed. */
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
}

interface MultiProps extends FieldProps {
  readonly multi: true;
  readonly value: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly suggestions: readonly string[];
}

export type ComboFieldProps = SingleProps | MultiProps;

interface FreeTextProps extends FieldProps {
  readonly text: string;
  readonly suggestions: readonly string[];
  /** The field empties itself after each text given. */
  readonly emptiesItself: boolean;
  readonly onGive: (text: string) => void;
  readonly onBackspace?: () => void;
}

function FreeText(props: FreeTextProps) {
  const { label, isLabelHidden, hint, error, isDisabled = false, text, suggestions, emptiesItself } = props;
  const [draft, setDraft] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    setDraft(text);
  }
  const give = (value: string): void => {
    const clean = value.trim();
    if (emptiesItself) setDraft('');
    else setDraft(clean);
    if (clean !== text && !(emptiesItself && clean === '')) props.onGive(clean);
  };
  return (
    <ComboBox
      className={fieldCss.field ?? ''}
      allowsCustomValue
      inputValue={draft}
      onInputChange={setDraft}
      onChange={(key) => {
        if (key !== null) give(String(key));
      }}
      value={null}
      onBlur={() => give(draft)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
        <Input
          className={fieldCss.control ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) give(draft);
            if (event.key === 'Backspace' && draft === '') props.onBackspace?.();
          }}
        />
      </FieldFrame>
      <Popover className={menuCss.popover ?? ''} offset={2}>
        <ListBox className={menuCss.menu ?? ''} items={suggestions.map((id) => ({ id }))}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={menuCss.item ?? ''}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Free text with suggestions; with `multi`, a set of tags. */
export function ComboField(props: ComboFieldProps) {
  const t = useText();
  if (!props.multi) {
    const { value, onChange, className, ...rest } = props;
    return (
      <div className={className}>
        <FreeText {...rest} text={value} emptiesItself={false} onGive={onChange} />
      </div>
    );
  }
  const { value, onChange, className, suggestions, ...rest } = props;
  const left = suggestions.filter((suggestion) => !value.includes(suggestion));
  return (
    <div className={classes(css.multi, className)}>
      <FreeText
        {...rest}
        text=""
        emptiesItself
        suggestions={left}
        onGive={(tag) => {
          if (!value.includes(tag)) onChange([...value, tag]);
        }}
        onBackspace={() => onChange(value.slice(0, -1))}
      />
      {value.length === 0 ? null : (
        <ul className={css.tags} aria-label={props.label}>
          {value.map((tag) => (
            <li key={tag} className={css.tag}>
              {tag}
              <IconButton
                className={css.remove}
                icon={<X />}
                label={t('common.remove-tag', { label: tag })}
                isDisabled={props.isDisabled ?? false}
                onPress={() => onChange(value.filter((other) => other !== tag))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

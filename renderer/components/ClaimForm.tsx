import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import css from './ClaimForm.module.css';
import { TextField } from './TextField.tsx';

export interface NewClaimValues {
  readonly property: string;
  readonly value: string;
}

interface ClaimFormProps {
  /** @returns false when it was refused: the form stays as it is */
  readonly onSave: (values: NewClaimValues) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** A new claim: what, and how much or when. Enter saves, Escape gives up; its other fields are filled in where it is listed. */
export function ClaimForm({ onSave, onCancel }: ClaimFormProps) {
  const t = useText();
  const [property, setProperty] = useState('');
  const [value, setValue] = useState('');
  const isWhole = property.trim() !== '' && value.trim() !== '';
  const save = async (): Promise<void> => {
    if (isWhole && (await onSave({ property: property.trim(), value: value.trim() }))) onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its fields
    <form
      className={css.form}
      aria-label={t('claims.new')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          void save();
        }
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it */}
      <TextField label={t('claims.property')} value={property} onChange={setProperty} autoFocus />
      <TextField label={t('claims.value')} hint={t('claims.value-hint')} value={value} onChange={setValue} />
      <div className={css.acts}>
        <Button onPress={onCancel} shortcut="Escape">
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={!isWhole} onPress={() => void save()} shortcut="Enter">
          {t('claims.save')}
        </Button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { FACT_STATUSES, type FactStatus } from '../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../shared/domain/terms.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { ComboField } from './ComboField.tsx';
import { DateField } from './DateField.tsx';
import css from './FactForm.module.css';
import { SelectField } from './SelectField.tsx';
import { TextArea } from './TextArea.tsx';

export interface FactValues {
  readonly statement: string;
  /** EDTF, empty when undated. */
  readonly date: string;
  readonly status: FactStatus;
  readonly topics: readonly string[];
}

export interface FactFormProps {
  readonly label: string;
  readonly statement: string;
  /** The field that has the focus first. */
  readonly focus: 'statement' | 'date';
  readonly topicSuggestions: readonly string[];
  readonly onSave: (values: FactValues) => void;
  readonly onCancel: () => void;
}

/** A new fact in as few keys as it takes: Enter saves from any field (Shift+Enter starts a line), Escape gives up. */
export function FactForm(props: FactFormProps) {
  const t = useText();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FactValues>({
    statement: props.statement,
    date: '',
    status: 'alleged',
    topics: [],
  });
  const set = (change: Partial<FactValues>): void => setValues((now) => ({ ...now, ...change }));

  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(props.focus === 'date' ? 'input' : 'textarea');
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  }, [props.focus]);

  const save = (): void => {
    // A date that cannot be read must be seen and mended, never dropped on the way.
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong || values.statement.trim() === '') {
      (wrong ?? form.current?.querySelector('textarea'))?.focus();
      return;
    }
    props.onSave({ ...values, statement: values.statement.trim() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    const { target } = event;
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onCancel();
    }
    const inText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    // In the topics, Enter takes the topic being typed; only an empty field lets it save.
    const isTopic = target instanceof HTMLInputElement && target.role === 'combobox';
    if (event.key !== 'Enter' || event.shiftKey || !inText || event.defaultPrevented) return;
    if (isTopic && (target.value !== '' || target.getAttribute('aria-activedescendant'))) return;
    event.preventDefault();
    save();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from its fields
    <form
      ref={form}
      className={css.form}
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        label={t('facts.statement')}
        value={values.statement}
        rows={3}
        isRequired
        onChange={(statement) => set({ statement })}
      />
      <div className={css.pair}>
        <DateField label={t('facts.date')} value={values.date} onChange={(date) => set({ date })} />
        <SelectField
          label={t('facts.status')}
          value={values.status}
          options={FACT_STATUSES.map((id) => ({ id, label: FACT_STATUS_TERMS[id][language] }))}
          onChange={(status) => set({ status })}
        />
      </div>
      <ComboField
        multi
        label={t('facts.topics')}
        value={values.topics}
        suggestions={props.topicSuggestions}
        onChange={(topics) => set({ topics })}
      />
      <div className={css.actions}>
        <Button onPress={props.onCancel} shortcut="Escape">
          {t('common.cancel')}
        </Button>
        <Button variant="primary" onPress={save} shortcut="Enter">
          {t('facts.save-new')}
        </Button>
      </div>
    </form>
  );
}

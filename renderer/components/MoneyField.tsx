import { useState } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { parseMoney, toDecimal, type Money } from '../../shared/kernel/money.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/use-text.ts';
import css from './MoneyField.module.css';
import { classes } from './classes.ts';
import fieldCss from './Field.module.css';
import { FieldFrame } from './Field.tsx';
import type { DraftProps, FieldProps } from './field-props.ts';
import { SelectField } from './SelectField.tsx';
import { useDraft } from './use-draft.ts';

export interface MoneyFieldProps extends FieldProps, DraftProps<Money | null> {
  /** For an empty field; ISO 4217. */
  readonly defaultCurrency?: string;
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'JPY'];
const shown = (money: Money | null): string => (money ? toDecimal(money).replace(/[.]0+$/u, '') : '');

/** An exact sum and its currency; empty is no sum. Only exact sums are given on. */
export function MoneyField(props: MoneyFieldProps) {
  const t = useText();
  const format = useFormat();
  const { label, isLabelHidden, isDisabled = false, className, value } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = value?.currency ?? chosen ?? props.defaultCurrency ?? 'EUR';
  const read = (text: string): Money | null | undefined => (text.trim() === '' ? null : parseMoney(text, currency));
  const give = (how?: (sum: Money | null) => void) => (text: string) => {
    const sum = read(text);
    if (sum !== undefined) how?.(sum);
  };
  const draft = useDraft(shown(value), give(props.onChange), give(props.onCommit), (text) => read(text) !== undefined);
  const sum = read(draft.text);
  const error = sum === undefined ? t('money.invalid') : props.error;
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  const changeCurrency = (next: string): void => {
    setChosen(next);
    const changed = draft.text.trim() === '' ? undefined : parseMoney(draft.text, next);
    if (!changed) return;
    props.onChange?.(changed);
    props.onCommit?.(changed);
  };
  return (
    <Group className={classes(css.group, className)} aria-label={label} isDisabled={isDisabled}>
      <AriaTextField
        className={classes(fieldCss.field, css.amount)}
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
          hint={sum ? format.money(sum) : props.hint}
          error={error}
        >
          <Input
            className={classes(fieldCss.control, 'tabular')}
            {...(draft.isSettled && { 'data-settled': '' })}
            inputMode="decimal"
            onKeyDown={(event) => {
              draft.noteKey(event);
              if (event.key === 'Enter') draft.commit();
            }}
          />
        </FieldFrame>
      </AriaTextField>
      <SelectField
        className={css.currency}
        label={t('money.currency')}
        options={currencies.map((id) => ({ id, label: id }))}
        value={currency}
        onChange={changeCurrency}
        isDisabled={isDisabled}
      />
    </Group>
  );
}

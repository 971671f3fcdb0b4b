import { useState } from 'react';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../i18n/use-text.ts';

interface DayFieldProps {
  readonly label: string;
  /** ISO day, empty for none. */
  readonly value: string;
  readonly hint?: string;
  readonly isEmptyAllowed?: boolean;
  /** Resolves false when the day was refused: the field goes back to what holds. */
  readonly onCommit: (day: string) => Promise<boolean> | void;
}

const isWholeDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(edtf);

/** A date that must have its day: what is known only to the month or the year is said to be not enough, never completed. */
export function DayField({ label, value, hint, isEmptyAllowed = true, onCommit }: DayFieldProps) {
  const t = useText();
  const [isPartial, setPartial] = useState(false);
  const [round, setRound] = useState(0);
  const isEnough = (edtf: string): boolean => isWholeDay(edtf) || (isEmptyAllowed && edtf === '');
  const keep = async (day: string): Promise<void> => {
    if ((await onCommit(day)) === false) setRound((now) => now + 1);
  };
  return (
    <DateField
      key={round}
      label={label}
      value={value}
      error={isPartial ? t('deadlines.day-needed') : null}
      hint={hint ?? t('deadlines.day-hint')}
      onChange={(edtf) => {
        if (isPartial) setPartial(!isEnough(edtf));
      }}
      onCommit={(edtf) => {
        if (!isEnough(edtf)) {
          setPartial(true);
          return;
        }
        setPartial(false);
        void keep(edtf);
      }}
    />
  );
}

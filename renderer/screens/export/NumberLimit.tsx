import { useState } from 'react';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';

interface NumberLimitProps {
  readonly label: string;
  /** Megabytes; 0: none. */
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

const MOST = 100_000;

/** Whole megabytes; an empty field is no limit. */
export function NumberLimit({ label, value, onCommit }: NumberLimitProps) {
  const t = useText();
  const [isWrong, setWrong] = useState(false);
  return (
    <TextField
      label={label}
      value={value === 0 ? '' : String(value)}
      placeholder={t('export.limit.none')}
      error={isWrong ? t('export.limit.invalid') : undefined}
      onCommit={(text) => {
        const next = text.trim() === '' ? 0 : Number(text.trim());
        const isRight = Number.isInteger(next) && next >= 0 && next <= MOST;
        setWrong(!isRight);
        if (isRight) onCommit(next);
      }}
    />
  );
}

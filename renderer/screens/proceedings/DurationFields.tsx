import type { Duration } from '../../../shared/domain/deadline.ts';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { partsOf, type DurationPart } from '../../state/deadlines.ts';

/** The numbers of a duration as they are typed. */
export type DurationText = Partial<Record<DurationPart, string>>;

/**
 * Undefined while nothing is typed, or something that is no number. Whether it is whole and positive is the law's to say, with a message.
 */
export function readDuration(rule: string, typed: DurationText): Duration | undefined {
  const parts = partsOf(rule);
  if (parts.length === 0) return { next: 'working-day' };
  const given = parts.flatMap((part) => {
    const text = (typed[part] ?? '').trim();
    return text === '' ? [] : [[part, numberOf(text)] as const];
  });
  if (given.length === 0 || given.some(([, count]) => Number.isNaN(count))) return undefined;
  return Object.fromEntries(given);
}

const numberOf = (text: string): number => Number(text.trim().replace(',', '.'));

export const durationText = (duration: Duration): DurationText =>
  Object.fromEntries(
    Object.entries(duration)
      .filter(([part]) => part !== 'next')
      .map(([part, count]) => [part, String(count)]),
  );

interface DurationFieldsProps {
  readonly rule: string;
  readonly value: DurationText;
  /** Without any part the first asks for it. */
  readonly isNeeded?: boolean;
  readonly onChange?: (value: DurationText) => void;
  readonly onCommit?: (value: DurationText) => void;
}

/** One field for each part that the rule counts. */
export function DurationFields({ rule, value, isNeeded = false, onChange, onCommit }: DurationFieldsProps) {
  const t = useText();
  const parts = partsOf(rule);
  const isEmpty = parts.every((part) => (value[part] ?? '').trim() === '');
  return parts.map((part, index) => {
    const text = value[part] ?? '';
    const isWrong = Number.isNaN(numberOf(text)) || (isNeeded && isEmpty && index === 0);
    return (
      <TextField
        key={part}
        label={t(`deadlines.part-${part}`)}
        value={text}
        error={isWrong ? t('deadlines.period-needed') : null}
        {...(onChange ? { onChange: (next) => onChange({ ...value, [part]: next }) } : {})}
        {...(onCommit ? { onCommit: (next) => onCommit({ ...value, [part]: next }) } : {})}
      />
    );
  });
}

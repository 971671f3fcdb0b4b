import { useState } from 'react';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { DayField } from './DayField.tsx';
import css from './deadlines.module.css';

/** A day that the lawyer sets against the computed one: day and reason together, or neither. */
export function OverrideForm({ deadline }: { readonly deadline: Deadline }) {
  const t = useText();
  const [day, setDay] = useState(deadline.overrideDay);
  const [reason, setReason] = useState(deadline.overrideReason);
  const set = (overrideDay: string, overrideReason: string): void =>
    void act('deadline.update', { deadlineId: deadline.id, set: { overrideDay, overrideReason } });
  const isChanged = day !== deadline.overrideDay || reason.trim() !== deadline.overrideReason;
  return (
    <div className={css.override} role="group" aria-label={t('deadlines.override')}>
      <DayField
        label={t('deadlines.override')}
        value={day}
        hint={t('deadlines.override-hint')}
        onCommit={(next) => setDay(next)}
      />
      <TextField label={t('deadlines.override-reason')} value={reason} onChange={setReason} />
      <div className={css.actions}>
        {day !== '' && isChanged ? (
          <Button onPress={() => set(day, reason)}>{t('deadlines.override-save')}</Button>
        ) : null}
        {deadline.overrideDay === '' ? null : (
          <Button variant="quiet" onPress={() => set('', '')}>
            {t('deadlines.override-remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

import { useState } from 'react';
import { STEP_DATES, STEP_DATE_TERMS } from '../../../shared/domain/terms.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import { DEADLINE_ZONES, ruleOptions, type DeadlineRow } from '../../state/deadlines.ts';
import css from './deadlines.module.css';
import { DurationFields, durationText, readDuration } from './DurationFields.tsx';

/** Rule, period, date, territory and name of a deadline. A rule that counts in other units waits for its period before it is taken. */
export function RuleFields({ row }: { readonly row: DeadlineRow }) {
  const t = useText();
  const language = useLanguage();
  const { deadline } = row;
  const [rule, setRule] = useState(deadline.rule);
  const [round, setRound] = useState(0);
  const set = async (change: ChangesOf<'deadline.update'>): Promise<void> => {
    const kept = await act('deadline.update', { deadlineId: deadline.id, set: change });
    // A refused period goes back to the one that holds.
    if (!kept) setRound((now) => now + 1);
  };
  const changeRule = (next: string): void => {
    setRule(next);
    const duration = readDuration(next, durationText(deadline.duration));
    if (duration) void set({ rule: next, duration });
  };
  return (
    <div className={css.fields}>
      <SelectField label={t('deadlines.rule')} value={rule} options={ruleOptions(language)} onChange={changeRule} />
      <DurationFields
        key={`${rule} ${round} ${JSON.stringify(deadline.duration)}`}
        rule={rule}
        value={durationText(deadline.duration)}
        isNeeded
        onCommit={(typed) => {
          const duration = readDuration(rule, typed);
          if (duration) void set({ rule, duration });
        }}
      />
      <SelectField
        label={t('deadlines.base')}
        value={deadline.base}
        options={STEP_DATES.map((id) => ({ id, label: STEP_DATE_TERMS[id][language] }))}
        onChange={(base) => void set({ base })}
      />
      <SelectField
        label={t('deadlines.zone')}
        value={deadline.zone}
        options={DEADLINE_ZONES.map((id) => ({ id, label: t(`deadlines.zone-${id}`) }))}
        onChange={(zone) => void set({ zone })}
      />
      <TextField
        label={t('deadlines.label')}
        value={deadline.label}
        placeholder={deadline.label === '' ? row.name[language] : ''}
        onCommit={(label) => void set({ label: label.trim() })}
      />
    </div>
  );
}

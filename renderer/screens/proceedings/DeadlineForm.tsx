import { useState } from 'react';
import type { Step } from '../../../shared/domain/proceeding.ts';
import { STEP_DATES, STEP_DATE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { DEADLINE_ZONES, ruleOptions, type StepRule } from '../../state/deadlines.ts';
import css from './deadlines.module.css';
import { DurationFields, readDuration, type DurationText } from './DurationFields.tsx';

interface DeadlineFormProps {
  readonly step: Step;
  /** What the form starts from: a suggestion whose period the act itself states, or nothing. */
  readonly from: StepRule | null;
  readonly onDone: (deadlineId: string | null) => void;
}

/** A deadline opened by hand: rule, period, date from which it runs, territory. */
export function DeadlineForm({ step, from, onDone }: DeadlineFormProps) {
  const t = useText();
  const language = useLanguage();
  const [rule, setRule] = useState<string>(from?.rule ?? 'CPC_JOURS');
  const [duration, setDuration] = useState<DurationText>({});
  const [base, setBase] = useState(from?.base ?? 'notificationDate');
  const [zone, setZone] = useState<string>('metropole');
  const [label, setLabel] = useState('');
  const read = readDuration(rule, duration);
  const save = async (): Promise<void> => {
    if (!read) return;
    const made = await act('deadline.create', { stepId: step.id, set: { rule, duration: read, base, zone, label } });
    if (made) onDone(made.id);
  };
  return (
    <form
      className={css.form}
      aria-label={from ? from.name[language] : t('deadlines.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {from ? <p className={css.quiet}>{t('deadlines.period-stated')}</p> : null}
      <div className={css.fields}>
        <SelectField label={t('deadlines.rule')} value={rule} options={ruleOptions(language)} onChange={setRule} />
        <DurationFields rule={rule} value={duration} onChange={setDuration} />
        <SelectField
          label={t('deadlines.base')}
          value={base}
          options={STEP_DATES.map((id) => ({ id, label: STEP_DATE_TERMS[id][language] }))}
          onChange={setBase}
        />
        <SelectField
          label={t('deadlines.zone')}
          value={zone}
          options={DEADLINE_ZONES.map((id) => ({ id, label: t(`deadlines.zone-${id}`) }))}
          onChange={setZone}
        />
        <TextField label={t('deadlines.label')} value={label} onChange={setLabel} />
      </div>
      <div className={css.actions}>
        <Button onPress={() => onDone(null)}>{t('common.cancel')}</Button>
        <Button type="submit" isDisabled={!read}>
          {t('deadlines.open-it')}
        </Button>
      </div>
    </form>
  );
}

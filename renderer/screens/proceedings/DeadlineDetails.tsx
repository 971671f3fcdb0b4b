import { Trash2, Undo2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import type { DeadlineRow } from '../../state/deadlines.ts';
import { Computation } from './Computation.tsx';
import css from './deadlines.module.css';
import { DeadlineNotes } from './DeadlineNotes.tsx';
import { Disclosure } from './Disclosure.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { RuleFields } from './RuleFields.tsx';
import { useStepOptions } from './step-options.ts';

const NO_STEP = '';

/** Why the day is what it is, what met it, and everything that may be changed about it. */
export function DeadlineDetails({ row }: { readonly row: DeadlineRow }) {
  const t = useText();
  const { deadline, outcome } = row;
  const set = (change: ChangesOf<'deadline.update'>): void =>
    void act('deadline.update', { deadlineId: deadline.id, set: change });
  const steps = useStepOptions(row.step.id);
  return (
    <div className={css.details}>
      <DeadlineNotes row={row} />
      {outcome.kind === 'day' ? (
        <Disclosure title={t('deadlines.why')}>
          <Computation row={row} />
        </Disclosure>
      ) : null}
      <SelectField
        label={t('deadlines.met-by')}
        value={deadline.metByStepId ?? NO_STEP}
        options={[{ id: NO_STEP, label: t('deadlines.not-met') }, ...steps]}
        onChange={(stepId) => set({ metByStepId: stepId === NO_STEP ? null : stepId })}
      />
      <OverrideForm key={`${deadline.id} ${deadline.overrideDay}`} deadline={deadline} />
      <Disclosure title={t('deadlines.change-rule')}>
        <RuleFields key={deadline.rule} row={row} />
      </Disclosure>
      <div className={css.actions}>
        <Button
          variant="quiet"
          icon={deadline.trashed ? <Undo2 size={15} /> : <Trash2 size={15} />}
          onPress={() => void act('deadline.trash', { deadlineId: deadline.id, trashed: !deadline.trashed })}
        >
          {t(deadline.trashed ? 'common.restore' : 'common.delete')}
        </Button>
      </div>
    </div>
  );
}

import { Plus, Trash2, Undo2 } from 'lucide-react';
import { STEP_KINDS, USUAL_STEPS, type Proceeding, type Step } from '../../../shared/domain/proceeding.ts';
import { STEP_DATES, STEP_DATE_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import css from './proceedings.module.css';
import { StepCircumstances } from './StepCircumstances.tsx';
import { useProceedingsView } from './proceedings-view.ts';

/** Everything of one step, corrected in place. */
export function StepForm({ step, proceeding }: { readonly step: Step; readonly proceeding: Proceeding }) {
  const t = useText();
  const language = useLanguage();
  const [, setView] = useProceedingsView();
  const set = (change: ChangesOf<'step.update'>): void => void act('step.update', { stepId: step.id, set: change });
  // The kinds of these proceedings first, as a lawyer would look for them; every other one after them.
  const kinds = [...new Set([...USUAL_STEPS[proceeding.kind], ...STEP_KINDS])].map((id) => ({
    id,
    label: STEP_KIND_TERMS[id][language],
  }));
  const addMeasure = async (): Promise<void> => {
    const measure = await act('measure.create', { stepId: step.id, set: { kind: 'fine' } });
    if (measure) setView({ measureId: measure.id, paymentId: null, deadlineId: null });
  };
  return (
    <div className={css['step-form']}>
      <div className={css.triple}>
        <SelectField
          label={t('proceedings.step-kind')}
          value={step.kind}
          options={kinds}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t(step.kind === 'other' ? 'proceedings.step-other' : 'proceedings.step-label')}
          value={step.label}
          onCommit={(label) => set({ label: label.trim() })}
        />
        <TextField
          label={t('proceedings.step-number')}
          value={step.number}
          onCommit={(number) => set({ number: number.trim() })}
        />
        {STEP_DATES.map((field) => (
          <DateField
            key={field}
            label={STEP_DATE_TERMS[field][language]}
            value={step[field]}
            onCommit={(date) => set({ [field]: date })}
          />
        ))}
      </div>
      <StepCircumstances step={step} set={set} />
      <TextField
        label={t('proceedings.legal-basis')}
        value={step.legalBasis}
        onCommit={(legalBasis) => set({ legalBasis: legalBasis.trim() })}
      />
      <TextArea
        label={t('proceedings.note')}
        value={step.note}
        rows={2}
        onCommit={(note) => set({ note: note.trim() })}
      />
      <div className={css.foot}>
        <Button variant="quiet" icon={<Plus size={15} />} onPress={() => void addMeasure()}>
          {t('proceedings.add-measure')}
        </Button>
        <Button
          variant="quiet"
          icon={step.trashed ? <Undo2 size={15} /> : <Trash2 size={15} />}
          onPress={() => void act('step.trash', { stepId: step.id, trashed: !step.trashed })}
        >
          {t(step.trashed ? 'common.restore' : 'common.delete')}
        </Button>
      </div>
    </div>
  );
}

import { NOTIFICATION_MODES, type Step } from '../../../shared/domain/proceeding.ts';
import { NOTIFICATION_MODE_TERMS } from '../../../shared/domain/terms.ts';
import { ComboField } from '../../components/ComboField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { ChangesOf } from '../../state/act.ts';
import { partyIdsFor } from './party-names.ts';
import css from './proceedings.module.css';
import { useProceedings } from './proceedings-view.ts';

interface StepCircumstancesProps {
  readonly step: Step;
  readonly set: (change: ChangesOf<'step.update'>) => void;
}

/** Who made a step, for whom, how it was notified and what proves the notification. */
export function StepCircumstances({ step, set }: StepCircumstancesProps) {
  const t = useText();
  const language = useLanguage();
  const there = useProceedings().parties.filter(({ trashed }) => !trashed);
  const nameOf = (id: string | null): string => there.find((party) => party.id === id)?.name ?? '';
  const choose = async (field: 'authorId' | 'addresseeId', name: string): Promise<void> => {
    const [id = null] = name.trim() === '' ? [] : await partyIdsFor([name], there, 'other');
    set({ [field]: id });
  };
  return (
    <div className={css.pair}>
      {(['authorId', 'addresseeId'] as const).map((field) => (
        <ComboField
          key={field}
          label={t(field === 'authorId' ? 'proceedings.author' : 'proceedings.addressee')}
          value={nameOf(step[field])}
          suggestions={there.map(({ name }) => name)}
          onChange={(name) => void choose(field, name)}
        />
      ))}
      <SelectField
        label={t('proceedings.notification-mode')}
        value={step.notificationMode === '' ? 'unstated' : step.notificationMode}
        options={NOTIFICATION_MODES.map((id) => ({
          id: id === '' ? 'unstated' : id,
          label: NOTIFICATION_MODE_TERMS[id][language],
        }))}
        onChange={(id) => set({ notificationMode: NOTIFICATION_MODES.find((mode) => mode === id) ?? '' })}
      />
      <TextField
        label={t('proceedings.notification-proof')}
        hint={t('proceedings.notification-proof-hint')}
        value={step.notificationProof}
        onCommit={(proof) => set({ notificationProof: proof.trim() })}
      />
    </div>
  );
}

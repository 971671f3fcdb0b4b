import { Trash2, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Party } from '../../../shared/domain/party.ts';
import { PROCEEDING_KINDS, type Proceeding } from '../../../shared/domain/proceeding.ts';
import { PROCEEDING_KIND_TERMS, PROCEEDING_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { ComboField } from '../../components/ComboField.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import { useProceedingStates } from '../../state/ledger.ts';
import { Participants } from './Participants.tsx';
import { partyIdsFor } from './party-names.ts';
import css from './proceedings.module.css';
import { PROCEEDING_TONES } from './tones.ts';

interface ProceedingHeadProps {
  readonly proceeding: Proceeding;
  readonly parties: readonly Party[];
}

/** What the proceedings are, before whom and against whom; corrected in place. */
export function ProceedingHead({ proceeding, parties }: ProceedingHeadProps) {
  const t = useText();
  const language = useLanguage();
  const set = (change: ChangesOf<'proceeding.update'>): void =>
    void act('proceeding.update', { proceedingId: proceeding.id, set: change });
  const only = useMemo(() => [proceeding], [proceeding]);
  const status = useProceedingStates(only).get(proceeding.id);
  const there = parties.filter(({ trashed }) => !trashed);
  const names = there.map(({ name }) => name);
  const nameOf = (id: string | null): string => parties.find((party) => party.id === id)?.name ?? '';
  const setAuthority = async (name: string): Promise<void> => {
    const [authorityId = null] = name === '' ? [] : await partyIdsFor([name], there, 'authority');
    set({ authorityId });
  };
  const setRespondents = async (chosen: readonly string[]): Promise<void> =>
    set({ respondentIds: await partyIdsFor(chosen, there, 'company') });
  return (
    <div className={css.form}>
      <div className={css['title-line']}>
        <div>
          <h2 className={css.title}>{proceeding.title}</h2>
          {status ? (
            <p className={css.state}>
              <Tag tone={PROCEEDING_TONES[status.state]}>{PROCEEDING_STATE_TERMS[status.state][language]}</Tag>
              <span className={css.quiet}>{status.because[language]}</span>
            </p>
          ) : null}
        </div>
        <IconButton
          icon={proceeding.trashed ? <Undo2 size={16} /> : <Trash2 size={16} />}
          label={t(proceeding.trashed ? 'common.restore' : 'common.delete')}
          onPress={() => void act('proceeding.trash', { proceedingId: proceeding.id, trashed: !proceeding.trashed })}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={t('proceedings.name')}
          value={proceeding.title}
          isRequired
          onCommit={(title) => {
            if (title.trim() !== '') set({ title: title.trim() });
          }}
        />
        <SelectField
          label={t('proceedings.kind')}
          value={proceeding.kind}
          options={PROCEEDING_KINDS.map((id) => ({ id, label: PROCEEDING_KIND_TERMS[id][language] }))}
          onChange={(kind) => set({ kind })}
        />
        <ComboField
          label={t('proceedings.authority')}
          value={nameOf(proceeding.authorityId)}
          suggestions={names}
          onChange={(name) => void setAuthority(name.trim())}
        />
        <TextField
          label={t('proceedings.case-number')}
          value={proceeding.caseNumber}
          onCommit={(caseNumber) => set({ caseNumber: caseNumber.trim() })}
        />
      </div>
      <ComboField
        multi
        label={t('proceedings.respondents')}
        hint={t('proceedings.respondents-hint')}
        value={proceeding.respondentIds.map((id) => nameOf(id)).filter((name) => name !== '')}
        suggestions={names}
        onChange={(chosen) => void setRespondents(chosen)}
      />
      <Participants proceeding={proceeding} parties={parties} />
      <TextArea
        label={t('proceedings.note')}
        value={proceeding.note}
        rows={2}
        onCommit={(note) => set({ note: note.trim() })}
      />
    </div>
  );
}

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Party } from '../../../shared/domain/party.ts';
import { PARTY_ROLES, type PartyRole, type Proceeding } from '../../../shared/domain/proceeding.ts';
import { PARTY_ROLE_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { ComboField } from '../../components/ComboField.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { partyIdsFor } from './party-names.ts';
import css from './proceedings.module.css';

interface ParticipantsProps {
  readonly proceeding: Proceeding;
  readonly parties: readonly Party[];
}

/** The other parties of the proceedings, each with the part that it has in them. */
export function Participants({ proceeding, parties }: ParticipantsProps) {
  const t = useText();
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const [role, setRole] = useState<PartyRole>('complainant');
  const there = parties.filter(({ trashed }) => !trashed);
  const { participants } = proceeding;
  const set = (all: Proceeding['participants']): void =>
    void act('proceeding.update', {
      proceedingId: proceeding.id,
      set: { participants: all.map((one) => ({ ...one })) },
    });
  const add = async (name: string): Promise<void> => {
    if (name.trim() === '') return;
    const [partyId] = await partyIdsFor([name], there, role === 'counsel' ? 'counsel' : 'other');
    if (partyId === undefined) return;
    setAdding(false);
    if (!participants.some((one) => one.partyId === partyId && one.role === role))
      set([...participants, { partyId, role }]);
  };
  return (
    <div role="group" aria-label={t('proceedings.participants')}>
      <p className={css.label}>{t('proceedings.participants')}</p>
      {participants.length === 0 ? null : (
        <ul className={css.participants}>
          {participants.map((one) => {
            const name = parties.find(({ id }) => id === one.partyId)?.name ?? '';
            return (
              <li key={`${one.role} ${one.partyId}`}>
                <span>{name}</span>
                <span className={css.quiet}>{PARTY_ROLE_TERMS[one.role][language]}</span>
                <IconButton
                  icon={<X size={14} />}
                  label={t('proceedings.remove-participant', { name })}
                  onPress={() => set(participants.filter((other) => other !== one))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <div className={css.pair}>
          <SelectField
            label={t('proceedings.role')}
            value={role}
            options={PARTY_ROLES.map((id) => ({ id, label: PARTY_ROLE_TERMS[id][language] }))}
            onChange={setRole}
          />
          <ComboField
            label={t('proceedings.participant')}
            hint={t('proceedings.respondents-hint')}
            value=""
            suggestions={there.map(({ name }) => name)}
            onChange={(name) => void add(name)}
          />
        </div>
      ) : (
        <Button variant="quiet" icon={<Plus size={15} />} onPress={() => setAdding(true)}>
          {t('proceedings.add-participant')}
        </Button>
      )}
    </div>
  );
}

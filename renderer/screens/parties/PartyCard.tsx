import { Merge, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { PARTY_KINDS, type Party } from '../../../shared/domain/party.ts';
import { PARTY_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { ComboField } from '../../components/ComboField.tsx';
import { EvidenceList } from '../../components/EvidenceList.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act, type ChangesOf } from '../../state/act.ts';
import { useEvidence } from '../../state/evidence.ts';
import { MergeDialog } from './MergeDialog.tsx';
import css from './parties.module.css';

interface PartyCardProps {
  readonly party: Party;
  readonly parties: readonly Party[];
}

/** Everything of one party, corrected in place. */
export function PartyCard({ party, parties }: PartyCardProps) {
  const t = useText();
  const language = useLanguage();
  const evidence = useEvidence('party', party.id);
  const [isMerging, setMerging] = useState(false);
  const set = (change: ChangesOf<'party.update'>): void => void act('party.update', { partyId: party.id, set: change });
  return (
    <article className={css.screen} aria-label={party.name}>
      <div className={css.card}>
        <h2 className={css.name}>{party.name}</h2>
        <div className={css.pair}>
          <TextField
            label={t('parties.name')}
            value={party.name}
            isRequired
            onCommit={(name) => {
              if (name.trim() !== '') set({ name: name.trim() });
            }}
          />
          <SelectField
            label={t('parties.kind')}
            value={party.kind}
            options={PARTY_KINDS.map((id) => ({ id, label: PARTY_KIND_TERMS[id][language] }))}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <ComboField
          multi
          label={t('parties.aliases')}
          hint={t('parties.aliases-hint')}
          value={party.aliases}
          suggestions={[]}
          onChange={(aliases) => set({ aliases: [...aliases] })}
        />
        <div className={css.pair}>
          <TextField
            label={t('parties.role')}
            hint={t('parties.role-hint')}
            value={party.role}
            onCommit={(role) => set({ role: role.trim() })}
          />
          <CheckField
            className={css.check}
            label={t('parties.client')}
            value={party.isClient}
            onChange={(isClient) => set({ isClient })}
          />
        </div>
        <TextArea
          label={t('parties.address')}
          value={party.address}
          rows={2}
          onCommit={(address) => set({ address: address.trim() })}
        />
        <TextArea
          label={t('parties.note')}
          value={party.note}
          rows={3}
          onCommit={(note) => set({ note: note.trim() })}
        />
        <EvidenceList
          title={t('evidence.title')}
          evidence={party.evidence}
          none={t('parties.no-evidence')}
          {...evidence}
        />
        <div className={css.foot}>
          <Button variant="quiet" icon={<Merge size={15} />} onPress={() => setMerging(true)}>
            {t('parties.merge')}
          </Button>
          <Button
            variant="quiet"
            icon={party.trashed ? <Undo2 size={15} /> : <Trash2 size={15} />}
            onPress={() => void act('party.trash', { partyId: party.id, trashed: !party.trashed })}
          >
            {t(party.trashed ? 'common.restore' : 'common.delete')}
          </Button>
        </div>
      </div>
      {isMerging ? <MergeDialog party={party} parties={parties} onClose={() => setMerging(false)} /> : null}
    </article>
  );
}

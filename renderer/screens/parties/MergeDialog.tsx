import { useState } from 'react';
import type { Party } from '../../../shared/domain/party.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './parties.module.css';

interface MergeDialogProps {
  readonly party: Party;
  readonly parties: readonly Party[];
  readonly onClose: () => void;
}

/** Chooses the party that this one takes in. */
export function MergeDialog({ party, parties, onClose }: MergeDialogProps) {
  const t = useText();
  const [otherId, setOtherId] = useState<string | null>(null);
  const others = parties.filter(({ id, trashed }) => id !== party.id && !trashed);
  const merge = async (): Promise<void> => {
    if (otherId !== null && (await act('party.merge', { partyId: party.id, otherId }))) onClose();
  };
  return (
    <Dialog
      title={t('parties.merge-title', { name: party.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={otherId === null} onPress={() => void merge()}>
            {t('parties.merge-do')}
          </Button>
        </>
      }
    >
      <div className={css.merge}>
        <p>{t('parties.merge-text', { name: party.name })}</p>
        <SelectField
          label={t('parties.merge-other')}
          value={otherId}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          onChange={setOtherId}
        />
      </div>
    </Dialog>
  );
}

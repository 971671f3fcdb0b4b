import { useState } from 'react';
import type { ExhibitList } from '../../../shared/domain/exhibit.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { today } from '../../state/today.ts';
import css from './exhibits.module.css';

interface CommunicateDialogProps {
  readonly list: ExhibitList;
  readonly onClose: () => void;
}

/** To whom the list goes and when; from then on its numbers are locked. */
export function CommunicateDialog({ list, onClose }: CommunicateDialogProps) {
  const t = useText();
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today());
  const isReady = to.trim() !== '' && on !== '';
  const save = (): void => {
    if (!isReady) return;
    onClose();
    void act('exhibits.communicate', { listId: list.id, communicatedTo: to.trim(), communicatedOn: on });
  };
  return (
    <Dialog
      title={t('exhibits.communicate-title', { title: list.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={save}>
            {t('exhibits.freeze')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{t('exhibits.communicate-text', { count: list.exhibits.length })}</p>
        <TextField
          label={t('exhibits.to')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
          isRequired
          value={to}
          onChange={setTo}
        />
        <DateField label={t('exhibits.on')} value={on} onChange={setOn} />
        <button type="submit" hidden aria-label={t('exhibits.freeze')} />
      </form>
    </Dialog>
  );
}

import { useState } from 'react';
import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './panes.module.css';

interface ExhibitDialogProps {
  readonly exhibit: Exhibit;
  readonly onClose: () => void;
}

/** How an exhibit is printed in the list: its title, its date, whether it is the original. */
export function ExhibitDialog({ exhibit, onClose }: ExhibitDialogProps) {
  const t = useText();
  const [title, setTitle] = useState(exhibit.title);
  const [date, setDate] = useState(exhibit.date);
  const [form, setForm] = useState(exhibit.form);
  const save = (): void => {
    onClose();
    void act('exhibits.update', { exhibitId: exhibit.id, set: { title: title.trim(), date, form } });
  };
  return (
    <Dialog
      title={t('memo.exhibits.edit', { number: exhibit.number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('common.save')}
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
        <TextField
          label={t('memo.exhibits.title')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
          value={title}
          onChange={setTitle}
          hint={t('memo.exhibits.titleHint', { title: exhibit.sourceTitle })}
        />
        <DateField label={t('memo.exhibits.date')} value={date} onChange={setDate} />
        <SelectField
          label={t('memo.exhibits.form')}
          value={form}
          options={(['original', 'copy'] as const).map((id) => ({ id, label: t(`memo.exhibits.${id}`) }))}
          onChange={setForm}
        />
        <button type="submit" hidden aria-label={t('common.save')} />
      </form>
    </Dialog>
  );
}

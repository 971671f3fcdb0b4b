import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { flushMemos } from '../../state/memo-session.ts';
import { showToast } from '../../state/toasts.ts';
import css from './panes.module.css';

interface KeepTemplateDialogProps {
  readonly memo: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** Keeps a memorandum as a template of this user, for every matter. */
export function KeepTemplateDialog({ memo, onClose }: KeepTemplateDialogProps) {
  const t = useText();
  const [label, setLabel] = useState(memo.title);
  const keep = async (): Promise<void> => {
    if (label.trim() === '') return;
    onClose();
    await flushMemos();
    const kept = await act('template.save', { memoId: memo.id, label: label.trim() });
    if (kept) showToast({ textKey: 'memo.template.kept', values: { label: kept.label } });
  };
  return (
    <Dialog
      title={t('memo.template.keep')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={label.trim() === ''} onPress={() => void keep()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={t('memo.template.name')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
          value={label}
          onChange={setLabel}
          hint={t('memo.template.hint')}
        />
        <button type="submit" hidden aria-label={t('common.save')} />
      </form>
    </Dialog>
  );
}

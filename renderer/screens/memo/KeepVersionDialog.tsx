import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import { today } from '../../state/today.ts';
import { showToast } from '../../state/toasts.ts';

interface KeepVersionDialogProps {
  readonly memoId: string;
  readonly saver: MemoSaver;
  readonly onClose: () => void;
}

/** Gives the text as it stands now a name under which it can be read, compared and restored. */
export function KeepVersionDialog({ memoId, saver, onClose }: KeepVersionDialogProps) {
  const t = useText();
  const format = useFormat();
  const [name, setName] = useState(() => t('memo.versions.of', { day: format.date(today()) }));
  const keep = async (): Promise<void> => {
    if (name.trim() === '') return;
    onClose();
    if (!(await saver.flush())) return;
    const kept = await act('memo.keep', { memoId, name: name.trim() });
    if (kept) showToast({ textKey: 'memo.versions.kept', values: { name: kept.name } });
  };
  return (
    <Dialog
      title={t('memo.versions.keep')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={() => void keep()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={t('memo.versions.name')}
          hint={t('memo.versions.hint')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of a dialog that the user has just opened
          autoFocus
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}

import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';

interface NameSearchProps {
  readonly title: string;
  /** What the name is at first. */
  readonly label: string;
  readonly onClose: () => void;
  /** Resolves undefined when the name is refused; the question then stays. */
  readonly onName: (label: string) => Promise<unknown>;
}

/** A name for a search; Enter gives it. */
export function NameSearch({ title, label, onClose, onName }: NameSearchProps) {
  const t = useText();
  const [typed, setTyped] = useState(label);
  const give = async (): Promise<void> => {
    const name = typed.trim();
    if (name !== '' && (await onName(name)) !== undefined) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={typed.trim() === ''} onPress={() => void give()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <TextField
          label={t('search.saved-name')}
          value={typed}
          onChange={setTyped}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
          autoFocus
        />
      </form>
    </Dialog>
  );
}

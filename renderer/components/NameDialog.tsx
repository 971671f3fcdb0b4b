import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

export interface NameDialogProps {
  readonly title: string;
  /** What is asked for, above the field. */
  readonly label: string;
  readonly hint?: string;
  /** What the name is at first. */
  readonly name: string;
  readonly onClose: () => void;
  /** Given the trimmed name. Resolves false when it is refused; the question then stays. */
  readonly onName: (name: string) => Promise<boolean>;
}

/** One question, one name; Enter gives it. */
export function NameDialog({ title, label, hint, name, onClose, onName }: NameDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const isEmpty = typed.trim() === '';
  const give = async (): Promise<void> => {
    if (!isEmpty && (await onName(typed.trim()))) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={() => void give()}>
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
          label={label}
          {...(hint !== undefined && { hint })}
          value={typed}
          onChange={setTyped}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of a dialog that the user has just opened
          autoFocus
        />
      </form>
    </Dialog>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that takes effort to take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useText();
  return (
    <Dialog
      title={props.title}
      role="alertdialog"
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('common.cancel')}</Button>
          <Button
            variant={props.isDanger ? 'danger' : 'primary'}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question is asked to be answered; Escape says no
            autoFocus
            onPress={() => {
              props.onConfirm();
              props.onClose();
            }}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
    </Dialog>
  );
}

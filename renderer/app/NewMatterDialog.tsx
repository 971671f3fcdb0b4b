import { useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/TextField.tsx';
import { useText } from '../i18n/use-text.ts';
import { createMatter } from '../state/casefile.ts';
import { dropWaiting, importWaiting, waitingCount } from '../state/intake.ts';
import { useStore } from '../state/store.ts';
import css from './DialogForm.module.css';

const close = (): void => useStore.setState({ overlay: null });

function Body({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [isBusy, setBusy] = useState(false);
  const folder = useStore((state) => state.workbench?.mattersFolder ?? '');
  const waiting = waitingCount();
  const create = async (): Promise<void> => {
    if (title.trim() === '' || isBusy) return;
    setBusy(true);
    const made = await createMatter(title.trim());
    setBusy(false);
    if (!made) return;
    close();
    await importWaiting();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        label={t('new-matter.name')}
        hint={t('new-matter.name-hint')}
        value={title}
        onChange={setTitle}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type in this field
        autoFocus
        isRequired
      />
      <p className={css.note}>{t('new-matter.where', { folder })}</p>
      {waiting === 0 ? null : <p>{t('new-matter.waiting', { count: waiting })}</p>}
      <div className={css.actions}>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={title.trim() === '' || isBusy}>
          {t('common.create')}
        </Button>
      </div>
    </form>
  );
}

/** Ctrl+N, and what a drop opens when no matter is. */
export function NewMatterDialog() {
  const t = useText();
  const isOpen = useStore((state) => state.overlay === 'new-matter');
  const leave = (): void => {
    dropWaiting();
    close();
  };
  return (
    <Dialog title={t('new-matter.title')} isOpen={isOpen} onClose={leave}>
      <Body onClose={leave} />
    </Dialog>
  );
}

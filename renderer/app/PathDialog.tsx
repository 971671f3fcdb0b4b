import { useEffect, useRef, useState } from 'react';
import { setPathPrompt } from '../api/connection.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/TextField.tsx';
import { useText } from '../i18n/use-text.ts';
import { useStore } from '../state/store.ts';
import css from './DialogForm.module.css';

/** Where the shell has no dialog for case files (a page must not see the disk), their path is typed. */
export function PathDialog() {
  const t = useText();
  const isOpen = useStore((state) => state.overlay === 'path');
  const [path, setPath] = useState('');
  const answer = useRef<(path: string | null) => void>(() => undefined);
  useEffect(
    () =>
      setPathPrompt(
        () =>
          new Promise((resolve) => {
            answer.current = resolve;
            setPath('');
            useStore.setState({ overlay: 'path' });
          }),
      ),
    [],
  );
  const finish = (given: string | null): void => {
    useStore.setState({ overlay: null });
    answer.current(given);
  };
  return (
    <Dialog title={t('path.title')} isOpen={isOpen} onClose={() => finish(null)}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== '') finish(path.trim());
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type in this field */}
        <TextField label={t('path.label')} value={path} onChange={setPath} autoFocus isRequired />
        <div className={css.actions}>
          <Button onPress={() => finish(null)}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={path.trim() === ''}>
            {t('common.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

import { useState } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { TextField } from '../components/TextField.tsx';
import type { MessageKey } from '../i18n/messages/index.ts';
import { useText } from '../i18n/use-text.ts';
import { currentCommands } from '../state/commands.ts';
import { useStore } from '../state/store.ts';
import { matchWords } from './match-words.ts';
import css from './ShortcutsDialog.module.css';

interface Line {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

const LIST_KEYS: readonly { readonly labelKey: MessageKey; readonly keys: readonly string[] }[] = [
  { labelKey: 'shortcuts.list-move', keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] },
  { labelKey: 'shortcuts.list-extend', keys: ['Shift+ArrowUp', 'Shift+ArrowDown', '$mod+a'] },
  { labelKey: 'shortcuts.list-toggle', keys: ['Space'] },
  { labelKey: 'shortcuts.list-open', keys: ['Enter', '$mod+Enter'] },
  { labelKey: 'shortcuts.list-rename', keys: ['F2'] },
  { labelKey: 'shortcuts.list-reorder', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  { labelKey: 'shortcuts.list-delete', keys: ['Delete'] },
];

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className={css.lines}>
      {lines.map(({ id, label, keys }) => (
        <div key={id} className={css.line}>
          <dt>{label}</dt>
          <dd className={css.keys}>
            {keys.map((key) => (
              <Kbd key={key} keys={key} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Body() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const commands = currentCommands(useStore((state) => state.commands));
  const matches = ({ label }: Line): boolean => matchWords(typed, label) > 0;
  const lines: readonly Line[] = commands
    .filter(({ keys }) => keys.length > 0)
    .map(({ id, labelKey, values, keys }) => ({ id, label: t(labelKey, values), keys: keys.slice(0, 1) }));
  const inLists: readonly Line[] = LIST_KEYS.map(({ labelKey, keys }) => ({ id: labelKey, label: t(labelKey), keys }));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type in this field */}
      <TextField label={t('shortcuts.filter')} value={typed} onChange={setTyped} autoFocus />
      <Lines lines={lines.filter(matches)} />
      <h3 className={css.heading}>{t('shortcuts.lists')}</h3>
      <Lines lines={inLists.filter(matches)} />
    </>
  );
}

/** F1: every key that does something here and now, from the commands themselves. */
export function ShortcutsDialog() {
  const t = useText();
  const isOpen = useStore((state) => state.overlay === 'shortcuts');
  return (
    <Dialog
      title={t('shortcuts.title')}
      size="medium"
      isOpen={isOpen}
      onClose={() => useStore.setState({ overlay: null })}
    >
      <Body />
    </Dialog>
  );
}

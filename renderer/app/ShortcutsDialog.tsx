import { useState } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { EDITOR_SHORTCUTS } from '../editor/shortcut-list.ts';
import { TextField } from '../components/TextField.tsx';
import type { MessageKey } from '../i18n/messages/index.ts';
import { useText } from '../i18n/use-text.ts';
import { currentCommands } from '../state/commands.ts';
import { usePreferences } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { matchWords } from './match-words.ts';
import css from './ShortcutsDialog.module.css';

interface Line {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

interface Fixed {
  readonly labelKey: MessageKey;
  readonly keys: readonly string[];
}

/** The letters that act while a source's text has the focus, unless they are switched off in the preferences. */
const READER_KEYS: readonly Fixed[] = [
  { labelKey: 'shortcuts.reader-select', keys: ['Shift+ArrowRight', 'Shift+ArrowDown', '$mod+a'] },
  { labelKey: 'reader.make-fact-long', keys: ['f'] },
  { labelKey: 'reader.cite-long', keys: ['c'] },
  { labelKey: 'reader.comment-long', keys: ['m'] },
  { labelKey: 'reader.link-long', keys: ['l'] },
  { labelKey: 'reader.date-long', keys: ['d'] },
  { labelKey: 'reader.next-passage', keys: ['n'] },
  { labelKey: 'reader.previous-passage', keys: ['p'] },
  { labelKey: 'reader.toggle-view', keys: ['v'] },
  { labelKey: 'shortcuts.reader-fact', keys: ['Enter'] },
];

const LIST_KEYS: readonly Fixed[] = [
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
  const { singleKeyShortcuts } = usePreferences();
  const fixed = (list: readonly Fixed[]): readonly Line[] =>
    list.map(({ labelKey, keys }) => ({ id: labelKey, label: t(labelKey), keys }));
  const inReader = fixed(READER_KEYS.filter(({ keys }) => singleKeyShortcuts || !/^[a-z]$/u.test(keys[0] ?? '')));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type in this field */}
      <TextField label={t('shortcuts.filter')} value={typed} onChange={setTyped} autoFocus />
      <Lines lines={lines.filter(matches)} />
      <h3 className={css.heading}>{t('shortcuts.reader')}</h3>
      <Lines lines={inReader.filter(matches)} />
      <h3 className={css.heading}>{t('shortcuts.editor')}</h3>
      <Lines lines={fixed(EDITOR_SHORTCUTS).filter(matches)} />
      <h3 className={css.heading}>{t('shortcuts.lists')}</h3>
      <Lines lines={fixed(LIST_KEYS).filter(matches)} />
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

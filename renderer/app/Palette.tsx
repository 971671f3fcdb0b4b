import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { Kbd } from '../components/Kbd.tsx';
import menuCss from '../components/Menu.module.css';
import { useText } from '../i18n/use-text.ts';
import { currentCommands } from '../state/commands.ts';
import { go } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { useCall } from '../state/use-call.ts';
import { useMatter } from '../state/workbench.ts';
import { matchWords, nearestFirst } from './match-words.ts';
import css from './Palette.module.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly keys: string | undefined;
  readonly run: () => void;
}

const MOST_COMMANDS = 60;
const MOST_SOURCES = 12;
/** Read to find among them those that begin with what was typed. */
const READ_SOURCES = 100;

function useCommandEntries(typed: string): readonly Entry[] {
  const t = useText();
  const commands = currentCommands(useStore((state) => state.commands));
  return commands
    .filter(({ id }) => id !== 'palette.open')
    .map(({ id, labelKey, values, keys, run }) => ({ id, label: t(labelKey, values), detail: '', keys: keys[0], run }))
    .map((entry) => ({ entry, score: matchWords(typed, entry.label) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_COMMANDS)
    .map(({ entry }) => entry);
}

interface Found {
  readonly entries: readonly Entry[];
  /** They answer what stands in the field now. */
  readonly isCurrent: boolean;
}

function useSourceEntries(typed: string, isAsked: boolean): Found {
  const t = useText();
  const words = useDeferredValue(typed.trim());
  const { data, loading } = useCall(
    'source.list',
    isAsked
      ? { filter: words === '' ? {} : { words }, sort: 'no', descending: false, offset: 0, limit: READ_SOURCES }
      : null,
  );
  const nearest = nearestFirst(words, data?.rows ?? []).slice(0, MOST_SOURCES);
  const entries = nearest.map((source) => ({
    id: `source ${source.id}`,
    label: source.title,
    detail: t('common.source-no', { no: source.no }),
    keys: undefined,
    run: () => go({ view: 'reader', sourceId: source.id }),
  }));
  // The words last answered: the same answer read again, as during an import, is no new one to wait for.
  const [answered, setAnswered] = useState<string | null>(null);
  if (!loading && answered !== words) setAnswered(words);
  return { entries, isCurrent: answered === typed.trim() };
}

/** The way on from words that no command and no title has: the whole matter is searched for them. */
function useSearchEntry(words: string): readonly Entry[] {
  const t = useText();
  if (words === '') return [];
  const run = (): void => go({ view: 'search', query: words, scope: 'all' });
  return [{ id: 'search words', label: t('palette.search-for', { words }), detail: '', keys: undefined, run }];
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const EntryGroup = ({ id, title, entries }: GroupProps) => (
  <ListBoxSection id={id}>
    <Header className={css.heading ?? ''}>{title}</Header>
    <Collection items={entries}>
      {(entry) => (
        <ListBoxItem id={entry.id} textValue={entry.label} className={menuCss.item ?? ''}>
          <span className={css.label}>{entry.label}</span>
          {entry.detail === '' ? null : <span className={css.detail}>{entry.detail}</span>}
          {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
        </ListBoxItem>
      )}
    </Collection>
  </ListBoxSection>
);

function PaletteBody({ onlySources, onClose }: { readonly onlySources: boolean; readonly onClose: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const hasMatter = useMatter() !== null;
  const commands = useCommandEntries(typed);
  const { entries: sources, isCurrent } = useSourceEntries(typed, hasMatter && (onlySources || typed.trim() !== ''));
  const shownCommands = onlySources ? [] : commands;
  const elsewhere = useSearchEntry(hasMatter ? typed.trim() : '');
  const first = shownCommands[0] ?? sources[0] ?? elsewhere[0];
  const isReady = shownCommands.length > 0 || isCurrent;
  const label = t(onlySources ? 'palette.sources-label' : 'palette.label');
  const run = (id: string): void => {
    onClose();
    [...shownCommands, ...sources, ...elsewhere].find((entry) => entry.id === id)?.run();
  };

  /** Enter was pressed before the answer to the last letters came: the first of that answer is meant. */
  const isAwaited = useRef(false);
  const settle = useEffectEvent(() => {
    if (isAwaited.current && first) run(first.id);
    isAwaited.current = false;
  });
  useEffect(() => {
    if (isReady) settle();
  }, [isReady]);
  const onEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const chosen = document.getElementById(event.currentTarget.getAttribute('aria-activedescendant') ?? '');
    if (isReady && chosen) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isReady) isAwaited.current = true;
    else if (first) run(first.id);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField aria-label={label} className={css.field ?? ''}>
        <Search aria-hidden size={16} />
        <Input
          className={css.input ?? ''}
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- react-aria sets aria-controls
          role="combobox"
          aria-expanded
          placeholder={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type in it
          autoFocus
          onKeyDownCapture={onEnter}
        />
      </TextField>
      <ListBox
        className={css.list ?? ''}
        aria-label={t('palette.results')}
        onAction={(id) => run(String(id))}
        renderEmptyState={() => <p className={css.nothing}>{t('palette.nothing')}</p>}
      >
        {shownCommands.length > 0 ? (
          <EntryGroup id="commands" title={t('palette.commands')} entries={shownCommands} />
        ) : null}
        {sources.length > 0 ? <EntryGroup id="sources" title={t('palette.sources')} entries={sources} /> : null}
        {elsewhere.length > 0 && isReady ? (
          <EntryGroup id="search" title={t('palette.search')} entries={elsewhere} />
        ) : null}
      </ListBox>
    </Autocomplete>
  );
}

/** Ctrl+K: commands, views and sources by their words. Ctrl+P: sources only. */
export function Palette() {
  const t = useText();
  const overlay = useStore((state) => state.overlay);
  const onlySources = overlay === 'go-to-source';
  const close = (): void => useStore.setState({ overlay: null });
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={overlay === 'palette' || onlySources}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={t(onlySources ? 'command.go-to-source' : 'command.palette')}>
          <PaletteBody onlySources={onlySources} onClose={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { useLanguage, useText } from '../i18n/use-text.ts';
import { act } from '../state/act.ts';
import { askNewMatter, closeMatter, openMatter } from '../state/casefile.ts';
import { showConflicts } from '../state/overlays.ts';
import { useCommand } from '../state/commands.ts';
import { describeLabel, redo, undo, useHistory } from '../state/history.ts';
import { chooseAndImport } from '../state/intake.ts';
import { holdJob, runningJobs, useJobs } from '../state/jobs.ts';
import * as navigation from '../state/navigation.ts';
import type { Place, View } from '../state/place.ts';
import { useStore } from '../state/store.ts';
import { useMatter } from '../state/workbench.ts';
import { KEYS, viewKeys } from './keymap.ts';
import { movePaneFocus } from './move-focus.ts';
import { RAIL, RAIL_END, VIEWS } from './views.ts';

const { go } = navigation;
const show = (overlay: 'palette' | 'go-to-source' | 'shortcuts') => (): void => useStore.setState({ overlay });

/** Where a view's button leads: the export of the memorandum at hand, if there is one. */
function placeFor(view: View): Place {
  const now = navigation.placeNow();
  if (view === 'export' && now.view === 'memo' && now.memoId !== undefined) return { view, memoId: now.memoId };
  return { view } as Place;
}

function ViewCommand({ view }: { readonly view: View }) {
  const t = useText();
  useCommand({
    id: view === 'preferences' ? 'preferences.open' : `view.${view}`,
    labelKey: 'command.view',
    values: { view: t(VIEWS[view].labelKey) },
    keys: viewKeys(view),
    run: () => go(placeFor(view)),
  });
  return null;
}

function MatterCommands() {
  const hasMatter = useMatter() !== null;
  useCommand({ id: 'casefile.new', labelKey: 'command.new', keys: KEYS.newMatter, run: askNewMatter });
  useCommand({ id: 'casefile.open', labelKey: 'command.open', keys: KEYS.openMatter, run: () => void openMatter() });
  useCommand({ id: 'conflicts.check', labelKey: 'conflicts.title', run: showConflicts });
  useCommand({ id: 'casefile.close', labelKey: 'command.close', when: hasMatter, run: () => void closeMatter() });
  useCommand({
    id: 'import.files',
    labelKey: 'command.import-files',
    keys: KEYS.import,
    run: () => void chooseAndImport('files'),
  });
  // Where no memorandum is at hand, the view that prints or holds one.
  useCommand({
    id: 'memo.print',
    labelKey: 'command.memo.print',
    keys: KEYS.print,
    when: hasMatter,
    run: () => go({ view: 'export' }),
  });
  useCommand({
    id: 'memo.language',
    labelKey: 'editor.language',
    keys: KEYS.textLanguage,
    when: hasMatter,
    run: () => go({ view: 'memo' }),
  });
  useCommand({ id: 'import.folder', labelKey: 'command.import-folder', run: () => void chooseAndImport('folder') });
  return null;
}

/** A component of its own: it is drawn anew at every step of the import. */
function ImportCommands() {
  const running = runningJobs(useJobs()).find(({ kind }) => kind === 'import');
  useCommand({
    id: 'import.hold',
    labelKey: 'command.hold-import',
    when: running !== undefined,
    run: () => running && void holdJob(running),
  });
  useCommand({
    id: 'import.stop',
    labelKey: 'command.stop-import',
    when: running !== undefined,
    run: () => running && void act('job.cancel', { jobId: running.id }),
  });
  return null;
}

function HistoryCommands() {
  const history = useHistory();
  const language = useLanguage();
  useCommand({
    id: 'history.undo',
    labelKey: history.undo ? 'command.undo-what' : 'command.undo',
    values: { what: history.undo ? describeLabel(history.undo, language) : '' },
    keys: KEYS.undo,
    inFields: 'settled',
    run: () => {
      if (history.undo) void undo();
    },
  });
  useCommand({
    id: 'history.redo',
    labelKey: history.redo ? 'command.redo-what' : 'command.redo',
    values: { what: history.redo ? describeLabel(history.redo, language) : '' },
    keys: KEYS.redo,
    inFields: 'settled',
    run: () => {
      if (history.redo) void redo();
    },
  });
  return null;
}

function PaneCommands() {
  useCommand({ id: 'navigate.back', labelKey: 'command.back', keys: KEYS.back, run: navigation.back });
  useCommand({ id: 'navigate.forward', labelKey: 'command.forward', keys: KEYS.forward, run: navigation.forward });
  useCommand({
    id: 'pane.left',
    labelKey: 'command.left-pane',
    keys: KEYS.leftPane,
    run: () => navigation.togglePane('left'),
  });
  useCommand({
    id: 'pane.right',
    labelKey: 'command.right-pane',
    keys: KEYS.rightPane,
    run: () => navigation.togglePane('right'),
  });
  useCommand({ id: 'pane.split', labelKey: 'command.split', keys: KEYS.split, run: navigation.toggleSplit });
  useCommand({ id: 'pane.next', labelKey: 'command.next-pane', keys: KEYS.nextPane, run: () => movePaneFocus(1) });
  useCommand({
    id: 'pane.previous',
    labelKey: 'command.previous-pane',
    keys: KEYS.previousPane,
    run: () => movePaneFocus(-1),
  });
  useCommand({ id: 'tab.next', labelKey: 'command.next-tab', keys: KEYS.nextTab, run: () => navigation.cycleTab(1) });
  useCommand({
    id: 'tab.previous',
    labelKey: 'command.previous-tab',
    keys: KEYS.previousTab,
    run: () => navigation.cycleTab(-1),
  });
  useCommand({ id: 'tab.close', labelKey: 'command.close-tab', keys: KEYS.closeTab, run: navigation.closeActiveTab });
  useCommand({ id: 'tab.reopen', labelKey: 'command.reopen-tab', keys: KEYS.reopenTab, run: navigation.reopenTab });
  useCommand({ id: 'tab.keep', labelKey: 'command.keep-tab', run: navigation.keepActiveTab });
  return null;
}

/** The commands that every view has. Their ids are those of the desktop menu. */
export function GlobalCommands() {
  const hasMatter = useMatter() !== null;
  useCommand({ id: 'palette.open', labelKey: 'command.palette', keys: KEYS.palette, run: show('palette') });
  useCommand({
    id: 'palette.sources',
    labelKey: 'command.go-to-source',
    keys: KEYS.goToSource,
    when: hasMatter,
    run: show('go-to-source'),
  });
  useCommand({ id: 'help.shortcuts', labelKey: 'command.shortcuts', keys: KEYS.shortcuts, run: show('shortcuts') });
  return (
    <>
      {[...RAIL, ...RAIL_END].map((view) => (
        <ViewCommand key={view} view={view} />
      ))}
      <MatterCommands />
      <HistoryCommands />
      <ImportCommands />
      <PaneCommands />
    </>
  );
}

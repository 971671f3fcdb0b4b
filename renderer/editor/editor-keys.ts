import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { NodeSelection, Plugin, type Command } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { openSelectedCitation } from './citations/open-citation.ts';
import { insertFootnote } from './commands/insert-footnote.ts';
import { insertPageBreak } from './commands/insert-blocks.ts';
import {
  setAlignment,
  setHeading,
  setParagraph,
  toggleBulletList,
  toggleNumbered,
  toggleOrderedList,
  toggleQuotation,
} from './commands/set-blocks.ts';
import { toggleEmphasis, toggleSmallCaps, toggleStrong, toggleSuperscript } from './commands/toggle-marks.ts';
import { openSelectedTarget } from './cross-references/open-target.ts';
import type { EditorHost } from './editor-host.ts';
import { openSelectedFootnote } from './footnotes/open-footnote.ts';
import { memoSchema } from './schema.ts';

const { hard_break: hardBreak, list_item: item } = memoSchema.nodes;

const insertBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
});

/** Keeps a key inside the editor even when there is nothing left to do: Ctrl+Z here never undoes work elsewhere in the file. */
const always =
  (command: Command): Command =>
  (state, dispatch, view) => {
    command(state, dispatch, view);
    return true;
  };

/** Ctrl+Alt+0 to 4, by the place of the key. AltGr reports Ctrl+Alt as well on some systems, and there it writes signs, `@` among them. */
const blockKeys = new Plugin({
  props: {
    handleKeyDown(view, event) {
      const digit = /^(?:Digit|Numpad)([0-4])$/u.exec(event.code)?.[1];
      const isAsked = (event.ctrlKey || event.metaKey) && event.altKey && !event.getModifierState('AltGraph');
      if (digit === undefined || !isAsked) return false;
      (digit === '0' ? setParagraph : setHeading(Number(digit)))(view.state, view.dispatch, view);
      return true;
    },
  },
});

const openTargets =
  (host: EditorHost): Command =>
  (_state, _dispatch, view) => {
    if (view) host.openTargetMenu(view);
    return true;
  };

const openComment =
  (host: EditorHost): Command =>
  (_state, _dispatch, view) => {
    if (view) host.openComment(view);
    return true;
  };

/** Enter on a live block opens its options. */
const openSelectedBlock =
  (host: EditorHost): Command =>
  ({ selection }) => {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'live_block') return false;
    host.openLiveBlock(String(selection.node.attrs['id']));
    return true;
  };

/** Alt+← and Alt+→ belong to the window: with a citation selected the editor would take them for its own arrows. */
const wayBack = new Plugin({
  props: {
    handleDOMEvents: {
      keydown: (_view, event) =>
        event.altKey && !event.ctrlKey && !event.metaKey && /^Arrow(?:Left|Right)$/u.test(event.key),
    },
  },
});

/** The editor's keys; `Mod` is Ctrl, or ⌘ on macOS. */
export const memoKeys = (host: EditorHost): readonly Plugin[] => [
  blockKeys,
  wayBack,
  keymap({
    'Mod-z': always(chainCommands(undoInputRule, undo)),
    'Mod-Shift-z': always(redo),
    'Mod-y': always(redo),
    Backspace: undoInputRule,
    'Mod-b': always(toggleStrong),
    'Mod-i': always(toggleEmphasis),
    'Mod-Shift-k': always(toggleSmallCaps),
    'Mod-.': always(toggleSuperscript),
    'Mod-Shift-6': always(toggleNumbered),
    'Mod-Shift-l': always(setAlignment('start')),
    'Mod-Shift-j': always(setAlignment('center')),
    'Mod-Shift-r': always(setAlignment('end')),
    'Mod-Shift-x': always(openTargets(host)),
    'Mod-Shift-m': always(openComment(host)),
    'Mod-Shift-7': always(toggleOrderedList),
    'Mod-Shift-8': always(toggleBulletList),
    'Mod-Shift-9': always(toggleQuotation),
    'Mod-Shift-n': always(insertFootnote),
    'Mod-Shift-Enter': always(insertPageBreak),
    'Mod-Enter': chainCommands(openSelectedCitation(host, true), insertBreak),
    'Shift-Enter': insertBreak,
    Enter: chainCommands(
      openSelectedCitation(host),
      openSelectedFootnote,
      openSelectedTarget,
      openSelectedBlock(host),
      splitListItem(item),
    ),
    Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(item)),
  }),
  keymap(baseKeymap),
];

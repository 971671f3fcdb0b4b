import {
  BookMarked,
  Bold,
  Italic,
  Languages,
  List,
  ListOrdered,
  ListTree,
  MessageSquarePlus,
  Quote as QuoteIcon,
  Redo2,
  StickyNote,
  Superscript,
  Undo2,
} from 'lucide-react';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { insertFootnote } from './commands/insert-footnote.ts';
import {
  isInside,
  isNumbered,
  toggleBulletList,
  toggleNumbered,
  toggleOrderedList,
  toggleQuotation,
} from './commands/set-blocks.ts';
import { hasMark, toggleEmphasis, toggleSmallCaps, toggleStrong, toggleSuperscript } from './commands/toggle-marks.ts';
import css from './EditorToolbar.module.css';
import { activeView } from './footnotes/open-notes.ts';
import type { MemoModel } from './memo-model.ts';
import { useEditorState } from './use-editor-state.ts';

export interface ToolbarAction {
  readonly id: string;
  readonly group: 'letters' | 'blocks' | 'references' | 'history';
  /** The lower, the longer it stays in the row; what has no room there is in the menu at its end. */
  readonly rank: number;
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface ToolbarOpeners {
  readonly onCite: () => void;
  readonly onComment: () => void;
  readonly onLanguage: () => void;
}

/** The actions of the editor that are neither writing nor menus of their own, in the order of the row. */
export function useToolbarActions(model: MemoModel, open: ToolbarOpeners): readonly ToolbarAction[] {
  const t = useText();
  const strong = useEditorState(model, (state) => hasMark(state, 'strong'));
  const em = useEditorState(model, (state) => hasMark(state, 'em'));
  const smallCaps = useEditorState(model, (state) => hasMark(state, 'small_caps'));
  const superscript = useEditorState(model, (state) => hasMark(state, 'superscript'));
  const numbered = useEditorState(model, (_state, whole) => isNumbered(whole));
  const bullets = useEditorState(model, (_state, whole) => isInside(whole, 'bullet_list'));
  const numbers = useEditorState(model, (_state, whole) => isInside(whole, 'ordered_list'));
  const quoted = useEditorState(model, (_state, whole) => isInside(whole, 'blockquote'));
  const canUndo = useEditorState(model, (_state, whole) => undoDepth(whole) > 0);
  const canRedo = useEditorState(model, (_state, whole) => redoDepth(whole) > 0);

  /** A mark acts in the note being written, a block on the text. */
  const mark = (command: Command) => (): void => {
    const view = activeView(model.view);
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const onText = (command: Command) => (): void => {
    const { view } = model;
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const toggles =
    (group: 'letters' | 'blocks', acting: (command: Command) => () => void) =>
    (
      id: string,
      rank: number,
      icon: ReactNode,
      [labelKey, shortcut]: readonly [Parameters<typeof t>[0], string],
      isPressed: boolean,
      command: Command,
    ): ToolbarAction => ({ id, group, rank, icon, label: t(labelKey), shortcut, isPressed, run: acting(command) });
  const letters = toggles('letters', mark);
  const block = toggles('blocks', onText);
  const { onCite, onComment, onLanguage } = open;
  return [
    letters('bold', 1, <Bold />, ['editor.bold', '$mod+B'], strong, toggleStrong),
    letters('italic', 0, <Italic />, ['editor.italic', '$mod+I'], em, toggleEmphasis),
    letters(
      'small-caps',
      8,
      <span className={css.smallCaps}>Aa</span>,
      ['editor.smallCaps', '$mod+Shift+K'],
      smallCaps,
      toggleSmallCaps,
    ),
    letters('superscript', 9, <Superscript />, ['editor.superscript', '$mod+.'], superscript, toggleSuperscript),
    {
      id: 'language',
      group: 'letters',
      rank: 13,
      icon: <Languages />,
      label: t('editor.language'),
      shortcut: '$mod+Shift+G',
      run: onLanguage,
    },
    block('numbered', 7, <ListTree />, ['editor.numbered', '$mod+Shift+6'], numbered, toggleNumbered),
    block('bullets', 5, <List />, ['editor.bulletList', '$mod+Shift+8'], bullets, toggleBulletList),
    block('numbers', 6, <ListOrdered />, ['editor.orderedList', '$mod+Shift+7'], numbers, toggleOrderedList),
    block('quotation', 4, <QuoteIcon />, ['editor.quotation', '$mod+Shift+9'], quoted, toggleQuotation),
    {
      id: 'cite',
      group: 'references',
      rank: 2,
      icon: <BookMarked />,
      label: t('editor.cite'),
      shortcut: '$mod+Shift+C',
      run: onCite,
    },
    {
      id: 'footnote',
      group: 'references',
      rank: 3,
      icon: <StickyNote />,
      label: t('editor.footnote'),
      shortcut: '$mod+Shift+N',
      run: onText(insertFootnote),
    },
    {
      id: 'comment',
      group: 'references',
      rank: 10,
      icon: <MessageSquarePlus />,
      label: t('editor.comment'),
      shortcut: '$mod+Shift+M',
      run: onComment,
    },
    {
      id: 'undo',
      group: 'history',
      rank: 11,
      icon: <Undo2 />,
      label: t('editor.undo'),
      shortcut: '$mod+Z',
      isDisabled: !canUndo,
      run: onText(undo),
    },
    {
      id: 'redo',
      group: 'history',
      rank: 12,
      icon: <Redo2 />,
      label: t('editor.redo'),
      shortcut: '$mod+Shift+Z',
      isDisabled: !canRedo,
      run: onText(redo),
    },
  ];
}

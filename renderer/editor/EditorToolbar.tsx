import {
  BookMarked,
  Bold,
  Italic,
  ListTree,
  MessageSquarePlus,
  List,
  ListOrdered,
  Quote as QuoteIcon,
  Redo2,
  StickyNote,
  Superscript,
  Undo2,
} from 'lucide-react';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { ReactNode } from 'react';
import { IconButton } from '../components/IconButton.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { Spacer, Toolbar } from '../components/Toolbar.tsx';
import { useText } from '../i18n/use-text.ts';
import { insertFootnote } from './commands/insert-footnote.ts';
import {
  currentBlock,
  isInside,
  setHeading,
  isNumbered,
  setParagraph,
  toggleBulletList,
  toggleNumbered,
  toggleOrderedList,
  toggleQuotation,
  type BlockName,
} from './commands/set-blocks.ts';
import { hasMark, toggleEmphasis, toggleSmallCaps, toggleStrong, toggleSuperscript } from './commands/toggle-marks.ts';
import css from './EditorToolbar.module.css';
import { activeView, KEEPS_NOTE_OPEN } from './footnotes/open-notes.ts';
import type { MemoModel } from './memo-model.ts';
import { InsertMenu } from './InsertMenu.tsx';
import { AlignMenu } from './AlignMenu.tsx';
import { TableMenu } from './TableMenu.tsx';
import { useEditorState } from './use-editor-state.ts';

export interface EditorToolbarProps {
  readonly model: MemoModel;
  readonly onCite: () => void;
  readonly onTargets: () => void;
  readonly onComment: () => void;
  readonly onLiveBlock: (id: string) => void;
  /** What the screen adds at the end of the row. */
  readonly children?: ReactNode;
}

const BLOCKS = [
  'paragraph',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
] as const satisfies readonly BlockName[];

/** Every command of the editor that is not writing itself; arrow keys move along it. */
export function EditorToolbar({ model, onCite, onTargets, onComment, onLiveBlock, children }: EditorToolbarProps) {
  const t = useText();
  const block = useEditorState(model, (_state, whole) => currentBlock(whole));
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
  const mark = (command: Command) => () => {
    const view = activeView(model.view);
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const onText = (command: Command) => () => {
    const { view } = model;
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const insertNote = (): void => {
    model.view.focus();
    insertFootnote(model.view.state, model.view.dispatch, model.view);
  };

  return (
    <div className={css.frame} {...{ [KEEPS_NOTE_OPEN]: '' }}>
      <Toolbar label={t('editor.toolbar')}>
        <SelectField
          className={css.block}
          label={t('editor.block')}
          isLabelHidden
          value={block}
          options={BLOCKS.map((id) => ({
            id,
            label:
              id === 'paragraph' ? t('editor.block.paragraph') : t('editor.block.heading', { level: id.slice(-1) }),
          }))}
          onChange={(id) => {
            if (id === block) return;
            onText(id === 'paragraph' ? setParagraph : setHeading(Number(id.slice(-1))))();
          }}
        />
        <span className={css.rule} />
        <IconButton
          icon={<Bold />}
          label={t('editor.bold')}
          shortcut="$mod+B"
          isPressed={strong}
          onPress={mark(toggleStrong)}
        />
        <IconButton
          icon={<Italic />}
          label={t('editor.italic')}
          shortcut="$mod+I"
          isPressed={em}
          onPress={mark(toggleEmphasis)}
        />
        <IconButton
          icon={<span className={css.smallCaps}>Aa</span>}
          label={t('editor.smallCaps')}
          shortcut="$mod+Shift+K"
          isPressed={smallCaps}
          onPress={mark(toggleSmallCaps)}
        />
        <IconButton
          icon={<Superscript />}
          label={t('editor.superscript')}
          shortcut="$mod+."
          isPressed={superscript}
          onPress={mark(toggleSuperscript)}
        />
        <span className={css.rule} />
        <IconButton
          icon={<ListTree />}
          label={t('editor.numbered')}
          shortcut="$mod+Shift+6"
          isPressed={numbered}
          onPress={onText(toggleNumbered)}
        />
        <AlignMenu model={model} />
        <IconButton
          icon={<List />}
          label={t('editor.bulletList')}
          shortcut="$mod+Shift+8"
          isPressed={bullets}
          onPress={onText(toggleBulletList)}
        />
        <IconButton
          icon={<ListOrdered />}
          label={t('editor.orderedList')}
          shortcut="$mod+Shift+7"
          isPressed={numbers}
          onPress={onText(toggleOrderedList)}
        />
        <IconButton
          icon={<QuoteIcon />}
          label={t('editor.quotation')}
          shortcut="$mod+Shift+9"
          isPressed={quoted}
          onPress={onText(toggleQuotation)}
        />
        <TableMenu model={model} />
        <span className={css.rule} />
        <IconButton icon={<BookMarked />} label={t('editor.cite')} shortcut="$mod+Shift+C" onPress={onCite} />
        <IconButton icon={<StickyNote />} label={t('editor.footnote')} shortcut="$mod+Shift+N" onPress={insertNote} />
        <IconButton
          icon={<MessageSquarePlus />}
          label={t('editor.comment')}
          shortcut="$mod+Shift+M"
          onPress={onComment}
        />
        <InsertMenu model={model} onCite={onCite} onTargets={onTargets} onNote={insertNote} onLiveBlock={onLiveBlock} />
        <span className={css.rule} />
        <IconButton
          icon={<Undo2 />}
          label={t('editor.undo')}
          shortcut="$mod+Z"
          isDisabled={!canUndo}
          onPress={onText(undo)}
        />
        <IconButton
          icon={<Redo2 />}
          label={t('editor.redo')}
          shortcut="$mod+Shift+Z"
          isDisabled={!canRedo}
          onPress={onText(redo)}
        />
        <Spacer />
        {children}
      </Toolbar>
    </div>
  );
}

import { Ellipsis } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../components/IconButton.tsx';
import { MenuButton } from '../components/MenuButton.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { Spacer, Toolbar } from '../components/Toolbar.tsx';
import { useText } from '../i18n/use-text.ts';
import { AlignMenu } from './AlignMenu.tsx';
import { insertFootnote } from './commands/insert-footnote.ts';
import { currentBlock, setHeading, setParagraph, type BlockName } from './commands/set-blocks.ts';
import css from './EditorToolbar.module.css';
import { KEEPS_NOTE_OPEN } from './footnotes/open-notes.ts';
import { InsertMenu } from './InsertMenu.tsx';
import type { MemoModel } from './memo-model.ts';
import { TableMenu } from './TableMenu.tsx';
import { useEditorState } from './use-editor-state.ts';
import { useToolbarActions, type ToolbarAction, type ToolbarOpeners } from './use-toolbar-actions.tsx';

export interface EditorToolbarProps extends ToolbarOpeners {
  readonly model: MemoModel;
  readonly onTargets: () => void;
  readonly onLiveBlock: (id: string) => void;
  readonly onDivergence: () => void;
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

/** Of an action in the row, px. */
const ACTION = 29;
/** Of all that always stands in it: the paragraph's style, menus, what the screen adds, and rules between. */
const FIXED = 385;

/** How many actions have room in one row beside what always stands there. */
function useRoom() {
  const row = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const measure = (): void => setRoom(Math.max(0, Math.floor((element.clientWidth - FIXED) / ACTION)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { row, room };
}

/** Every command of the editor that is not writing itself, in one row; arrow keys move along it, and what has no room is in the menu at its end. */
export function EditorToolbar(props: EditorToolbarProps) {
  const { model, onCite, onTargets, onLiveBlock, onDivergence, children } = props;
  const t = useText();
  const block = useEditorState(model, (_state, whole) => currentBlock(whole));
  const actions = useToolbarActions(model, props);
  const { row, room } = useRoom();
  const inRow = (one: ToolbarAction): boolean => room >= actions.length || one.rank < room - 1;
  const apart = actions.filter((one) => !inRow(one));

  const setBlock = (id: BlockName): void => {
    if (id === block) return;
    const { view } = model;
    view.focus();
    (id === 'paragraph' ? setParagraph : setHeading(Number(id.slice(-1))))(view.state, view.dispatch, view);
  };
  const insertNote = (): void => {
    model.view.focus();
    insertFootnote(model.view.state, model.view.dispatch, model.view);
  };
  const of = (group: ToolbarAction['group']): ReactNode =>
    actions
      .filter((one) => one.group === group && inRow(one))
      .map(({ id, icon, label, shortcut, isPressed, isDisabled = false, run }) => (
        <IconButton
          key={id}
          icon={icon}
          label={label}
          shortcut={shortcut}
          isDisabled={isDisabled}
          onPress={run}
          {...(isPressed === undefined ? {} : { isPressed })}
        />
      ));

  return (
    <div ref={row} className={css.frame} {...{ [KEEPS_NOTE_OPEN]: '' }}>
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
          onChange={setBlock}
        />
        <span className={css.rule} />
        {of('letters')}
        <span className={css.rule} />
        <AlignMenu model={model} />
        {of('blocks')}
        <TableMenu model={model} />
        <span className={css.rule} />
        {of('references')}
        <InsertMenu
          model={model}
          onCite={onCite}
          onTargets={onTargets}
          onNote={insertNote}
          onLiveBlock={onLiveBlock}
          onDivergence={onDivergence}
        />
        {of('history')}
        {apart.length > 0 ? (
          <MenuButton
            label={t('editor.more')}
            icon={<Ellipsis />}
            iconOnly
            menuMark={KEEPS_NOTE_OPEN}
            items={apart.map(({ id, icon, label, shortcut, isPressed = false, isDisabled = false, run }) => ({
              id,
              icon,
              label,
              shortcut,
              isDisabled,
              isChecked: isPressed,
              onAction: () => void setTimeout(run),
            }))}
          />
        ) : null}
        <Spacer />
        {children}
      </Toolbar>
    </div>
  );
}

import { Table } from 'lucide-react';
import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { MenuButton, type MenuEntry } from '../components/MenuButton.tsx';
import { useText } from '../i18n/use-text.ts';
import { insertTable } from './commands/insert-blocks.ts';
import { isInside } from './commands/set-blocks.ts';
import type { MemoModel } from './memo-model.ts';
import { useEditorState } from './use-editor-state.ts';

const INSIDE = [
  ['rowBefore', addRowBefore],
  ['rowAfter', addRowAfter],
  ['columnBefore', addColumnBefore],
  ['columnAfter', addColumnAfter],
  ['header', toggleHeaderRow],
  ['merge', mergeCells],
  ['split', splitCell],
  ['removeRow', deleteRow],
  ['removeColumn', deleteColumn],
  ['remove', deleteTable],
] as const satisfies readonly (readonly [string, Command])[];

/** Inserts a table, or changes the one that holds the caret. */
export function TableMenu({ model }: { readonly model: MemoModel }) {
  const t = useText();
  const inside = useEditorState(model, (_state, whole) => isInside(whole, 'table'));
  const possible = useEditorState(model, (_state, whole) =>
    INSIDE.filter(([, command]) => command(whole))
      .map(([id]) => id)
      .join(' '),
  );
  const run = (command: Command) => (): void => {
    const { view } = model;
    command(view.state, view.dispatch, view);
    // The menu gives the focus back to its button as it closes; the text takes it after that.
    setTimeout(() => view.focus());
  };
  const items: readonly MenuEntry[] = inside
    ? INSIDE.map(([id, command]) => ({
        id,
        label: t(`editor.table.${id}`),
        isDisabled: !possible.split(' ').includes(id),
        isDanger: id === 'remove',
        onAction: run(command),
      }))
    : [{ id: 'insert', label: t('editor.table.insert'), onAction: run(insertTable()) }];
  return <MenuButton label={t('editor.table')} icon={<Table />} iconOnly items={items} />;
}

import { activeView } from '../../editor/footnotes/open-notes.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { setAlignment, toggleNumbered } from '../../editor/commands/set-blocks.ts';
import { toggleSuperscript } from '../../editor/commands/toggle-marks.ts';
import { useCommand } from '../../state/commands.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import { go } from '../../state/navigation.ts';
import { PRINT_KEYS, printMemo } from '../../state/print.ts';
import { KeepVersionDialog } from './KeepVersionDialog.tsx';

export type MemoTool = 'find' | 'replace' | 'keep' | null;

interface MemoCommandsProps {
  readonly memoId: string;
  readonly model: MemoModel;
  readonly saver: MemoSaver;
  readonly tool: MemoTool;
  readonly onTool: (tool: MemoTool) => void;
}

/** The keys of a memorandum as palette and list of shortcuts show them; in the text itself the editor takes its own first. */
export function MemoCommands({ memoId, model, saver, tool, onTool }: MemoCommandsProps) {
  const run = (command: typeof toggleNumbered) => (): void => {
    const { view } = model;
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const inText = (key: string, code: string): void => {
    const view = activeView(model.view);
    view.focus();
    view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey: true, shiftKey: true, bubbles: true }));
  };
  useCommand({ id: 'memo.find', labelKey: 'editor.find', keys: '$mod+f', run: () => onTool('find') });
  useCommand({ id: 'memo.replace', labelKey: 'editor.replace', keys: '$mod+h', run: () => onTool('replace') });
  const print = async (): Promise<void> => {
    const done = await printMemo({ memoId, withExhibits: false, acceptFaults: false });
    // The faults are listed there, each with its remedy, and the way to print in spite of them.
    if (done === 'faults') go({ view: 'export', memoId });
  };
  useCommand({ id: 'memo.print', labelKey: 'command.memo.print', keys: PRINT_KEYS, run: () => void print() });
  useCommand({ id: 'memo.keep', labelKey: 'memo.versions.keep', keys: '$mod+s', run: () => onTool('keep') });
  useCommand({ id: 'memo.numbered', labelKey: 'editor.numbered', keys: '$mod+Shift+Digit6', run: run(toggleNumbered) });
  useCommand({ id: 'memo.superscript', labelKey: 'editor.superscript', keys: '$mod+.', run: run(toggleSuperscript) });
  useCommand({
    id: 'memo.align-start',
    labelKey: 'editor.align.start',
    keys: '$mod+Shift+l',
    run: run(setAlignment('start')),
  });
  useCommand({
    id: 'memo.align-center',
    labelKey: 'editor.align.center',
    keys: '$mod+Shift+j',
    run: run(setAlignment('center')),
  });
  useCommand({
    id: 'memo.align-end',
    labelKey: 'editor.align.end',
    keys: '$mod+Shift+r',
    run: run(setAlignment('end')),
  });
  useCommand({
    id: 'memo.cross-reference',
    labelKey: 'editor.crossReference',
    keys: '$mod+Shift+x',
    run: () => inText('X', 'KeyX'),
  });
  useCommand({ id: 'memo.comment', labelKey: 'editor.comment', keys: '$mod+Shift+m', run: () => inText('M', 'KeyM') });
  return tool === 'keep' ? <KeepVersionDialog memoId={memoId} saver={saver} onClose={() => onTool(null)} /> : null;
}

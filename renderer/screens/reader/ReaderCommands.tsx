import { useCommand } from '../../state/commands.ts';
import type { ReaderAct } from './SelectionActions.tsx';

interface ReaderCommandsProps {
  readonly hasWords: boolean;
  readonly onAct: (what: ReaderAct) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** The reader's verbs in the palette. Their letters are bound by the text itself, because they act only while it has the focus. */
export function ReaderCommands({ hasWords, onAct, onStep }: ReaderCommandsProps) {
  useCommand({ id: 'reader.fact', labelKey: 'reader.make-fact-long', when: hasWords, run: () => onAct('fact') });
  useCommand({ id: 'reader.cite', labelKey: 'reader.cite-long', when: hasWords, run: () => onAct('cite') });
  useCommand({ id: 'reader.comment', labelKey: 'reader.comment-long', when: hasWords, run: () => onAct('comment') });
  useCommand({ id: 'reader.link', labelKey: 'reader.link-long', when: hasWords, run: () => onAct('link') });
  useCommand({ id: 'reader.date', labelKey: 'reader.date-long', when: hasWords, run: () => onAct('date') });
  useCommand({ id: 'reader.next', labelKey: 'reader.next-passage', run: () => onStep(1) });
  useCommand({ id: 'reader.previous', labelKey: 'reader.previous-passage', run: () => onStep(-1) });
  return null;
}

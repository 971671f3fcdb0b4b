import { useCommand } from '../../state/commands.ts';
import type { ReaderAct } from './SelectionActions.tsx';

interface ReaderCommandsProps {
  readonly isActive: boolean;
  readonly hasWords: boolean;
  readonly onAct: (what: ReaderAct) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** The reader's verbs in the palette. Their letters are bound by the text itself, because they act only while it has the focus. */
export function ReaderCommands({ isActive, hasWords, onAct, onStep }: ReaderCommandsProps) {
  const when = isActive && hasWords;
  useCommand({ id: 'reader.fact', labelKey: 'reader.make-fact-long', when, run: () => onAct('fact') });
  useCommand({ id: 'reader.cite', labelKey: 'reader.cite-long', when, run: () => onAct('cite') });
  useCommand({ id: 'reader.comment', labelKey: 'reader.comment-long', when, run: () => onAct('comment') });
  useCommand({ id: 'reader.link', labelKey: 'reader.link-long', when, run: () => onAct('link') });
  useCommand({ id: 'reader.date', labelKey: 'reader.date-long', when, run: () => onAct('date') });
  useCommand({ id: 'reader.next', labelKey: 'reader.next-passage', when: isActive, run: () => onStep(1) });
  useCommand({ id: 'reader.previous', labelKey: 'reader.previous-passage', when: isActive, run: () => onStep(-1) });
  return null;
}

import { useCommand } from '../../state/commands.ts';
import { askOfReader } from './reader-view.ts';
import type { ReaderAct } from './SelectionActions.tsx';

/** The first of several is shown. The places of + and - on the main keys hold ) and = in France, and Ctrl with the key pad works everywhere. */
export const READER_KEYS = {
  find: '$mod+f',
  toggle: '$mod+Alt+v',
  larger: ['$mod+Equal', '$mod+[Shift]+(\\+)', '$mod+NumpadAdd'],
  smaller: ['$mod+Minus', '$mod+NumpadSubtract'],
  fit: ['$mod+Digit0', '$mod+Numpad0'],
} as const;

interface ViewCommandsProps {
  readonly isActive: boolean;
  readonly hasText: boolean;
  readonly canToggle: boolean;
}

/** What can be done with the view of a source. While it is being read, whatever may turn out to be possible; it is done when the source is there. */
export function ViewCommands({ isActive, hasText, canToggle }: ViewCommandsProps) {
  const find = { id: 'reader.find', labelKey: 'reader.find', keys: READER_KEYS.find } as const;
  useCommand({ ...find, when: isActive && hasText, run: () => askOfReader('find') });
  const toggle = { id: 'reader.toggle-view', labelKey: 'reader.toggle-view', keys: READER_KEYS.toggle } as const;
  useCommand({ ...toggle, when: isActive && canToggle, run: () => askOfReader('toggle') });
  const larger = { id: 'reader.larger', labelKey: 'reader.zoom-in', keys: READER_KEYS.larger } as const;
  useCommand({ ...larger, when: isActive, run: () => askOfReader('larger') });
  const smaller = { id: 'reader.smaller', labelKey: 'reader.zoom-out', keys: READER_KEYS.smaller } as const;
  useCommand({ ...smaller, when: isActive, run: () => askOfReader('smaller') });
  const fit = { id: 'reader.fit', labelKey: 'reader.zoom-fit', keys: READER_KEYS.fit } as const;
  useCommand({ ...fit, when: isActive, run: () => askOfReader('fit') });
  return null;
}

interface ReaderCommandsProps {
  readonly isActive: boolean;
  readonly hasWords: boolean;
  /** Letters act while the text has the focus; shown with the verbs when they are on. */
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

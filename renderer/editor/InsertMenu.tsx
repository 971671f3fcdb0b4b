import {
  BookMarked,
  BookOpenText,
  CalendarClock,
  CalendarRange,
  Calculator,
  GitCompareArrows,
  Hash,
  NotebookTabs,
  Plus,
  SeparatorHorizontal,
  StickyNote,
  Table,
  Users,
} from 'lucide-react';
import type { Command } from 'prosemirror-state';
import type { ReactNode } from 'react';
import { LIVE_SUBJECTS, type LiveOptions, type LiveSubject } from '../../shared/domain/memo.ts';
import { MenuButton, type MenuEntry } from '../components/MenuButton.tsx';
import { useText } from '../i18n/use-text.ts';
import { insertExhibitList, insertPageBreak, insertTable } from './commands/insert-blocks.ts';
import type { MemoModel } from './memo-model.ts';

const ICONS: Readonly<Record<LiveSubject, ReactNode>> = {
  chronology: <CalendarRange />,
  ledger: <Calculator />,
  deadlines: <CalendarClock />,
  parties: <Users />,
  divergences: <GitCompareArrows />,
  authorities: <BookOpenText />,
};
/** These show something only once it is said which records they are of. */
const ASKS: ReadonlySet<LiveSubject> = new Set(['ledger']);
const NO_OPTIONS: LiveOptions = {};

export interface InsertMenuProps {
  readonly model: MemoModel;
  readonly onCite: () => void;
  readonly onTargets: () => void;
  readonly onNote: () => void;
  /** Opens the options of a live block. */
  readonly onLiveBlock: (id: string) => void;
  readonly onDivergence: () => void;
}

/** Everything that the text can hold besides words. */
export function InsertMenu({ model, onCite, onTargets, onNote, onLiveBlock, onDivergence }: InsertMenuProps) {
  const t = useText();
  /** The menu gives the focus back to its button as it closes; the text takes it after that. */
  const later = (run: () => void) => (): void => void setTimeout(run);
  const command = (one: Command) =>
    later(() => {
      const { view } = model;
      view.focus();
      one(view.state, view.dispatch, view);
    });
  const live = (subject: LiveSubject) =>
    later(() => {
      model.view.focus();
      const id = model.insertLive(subject, NO_OPTIONS);
      if (ASKS.has(subject)) onLiveBlock(id);
    });
  const items: readonly MenuEntry[] = [
    { id: 'cite', label: t('editor.cite'), icon: <BookMarked />, shortcut: '$mod+Shift+C', onAction: later(onCite) },
    {
      id: 'cross-reference',
      label: t('editor.crossReference'),
      icon: <Hash />,
      shortcut: '$mod+Shift+X',
      onAction: later(onTargets),
    },
    {
      id: 'note',
      label: t('editor.footnote'),
      icon: <StickyNote />,
      shortcut: '$mod+Shift+N',
      onAction: later(onNote),
    },
    { id: 'table', label: t('editor.table'), icon: <Table />, onAction: command(insertTable()) },
    {
      id: 'page-break',
      label: t('editor.pageBreak'),
      icon: <SeparatorHorizontal />,
      shortcut: '$mod+Shift+Enter',
      onAction: command(insertPageBreak),
    },
    { id: 'exhibits', label: t('editor.exhibitList'), icon: <NotebookTabs />, onAction: command(insertExhibitList) },
    ...LIVE_SUBJECTS.map((subject) => ({
      id: subject,
      label: t(`editor.live.${subject}`),
      icon: ICONS[subject],
      onAction: subject === 'divergences' ? later(onDivergence) : live(subject),
    })),
  ];
  return <MenuButton label={t('editor.insert')} icon={<Plus />} variant="quiet" items={items} />;
}

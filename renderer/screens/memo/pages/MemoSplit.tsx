import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { MemoModel } from '../../../editor/memo-model.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { LaidPages } from '../../../state/live-pages.ts';
import { useViewState } from '../../../state/view-state.ts';
import css from './pages.module.css';
import { PagesPane } from './PagesPane.tsx';

const CLOSED = { isOpen: false, share: 45 };

/** Whether the pages stand beside the text, and what changes that. */
export function usePagesShown(): readonly [boolean, () => void] {
  const [{ isOpen }, set] = useViewState('memo.pages', CLOSED);
  return [isOpen, () => set({ isOpen: !isOpen })];
}

interface MemoSplitProps {
  readonly memoId: string;
  readonly model: MemoModel | undefined;
  readonly laid: LaidPages;
  readonly children: ReactNode;
}

/** The text, and its pages beside it. */
export function MemoSplit({ memoId, model, laid, children }: MemoSplitProps) {
  const t = useText();
  const [{ isOpen, share }, set] = useViewState('memo.pages', CLOSED);
  return (
    <Group
      className={css.split}
      id="memo-pages"
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) set({ share: layout['pages'] ?? share });
      }}
    >
      <Panel id="text" className={css.text} minSize={240}>
        {children}
      </Panel>
      {isOpen && model ? (
        <>
          <Separator id="pages-split" className={css.separator} aria-label={t('memo.pages.resize')} />
          <Panel id="pages" minSize={200} defaultSize={`${share}%`}>
            <PagesPane memoId={memoId} model={model} laid={laid} onClose={() => set({ isOpen: false })} />
          </Panel>
        </>
      ) : null}
    </Group>
  );
}

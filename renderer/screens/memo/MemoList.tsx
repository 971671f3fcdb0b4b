import { Ellipsis, FileOutput, LayoutTemplate, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MemoSummary } from '../../../shared/domain/memo.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { MenuButton, type MenuEntry } from '../../components/MenuButton.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './panes.module.css';
import { RenameField } from './RenameField.tsx';
import { KeepTemplateDialog } from './KeepTemplateDialog.tsx';
import { useNewMemo } from './use-new-memo.ts';

const NONE: readonly MemoSummary[] = [];
const HEAD = 30;
const ROW = 28;
const MOST_ROWS = 9;

/** The memoranda: opened by a press, renamed in place, put in the trash and taken out of it. */
export function MemoList({ openId }: { readonly openId: string | undefined }) {
  const t = useText();
  const [, setBeginning] = useNewMemo();
  const [kept, setKept] = useState<MemoSummary>();
  const memos = useCall('memo.list', {}).data ?? NONE;
  const [renaming, setRenaming] = useState<string>();
  const [showsTrash, setShowsTrash] = useState(false);
  const trashed = memos.filter((memo) => memo.trashed);
  const rows = showsTrash ? memos : memos.filter((memo) => !memo.trashed);
  const trash = (ids: readonly string[], into: boolean): void => {
    for (const memoId of ids) void act('memo.trash', { memoId, trashed: into });
  };

  const entries = (memo: MemoSummary): readonly MenuEntry[] =>
    memo.trashed
      ? [{ id: 'restore', label: t('memo.restore'), icon: <RotateCcw />, onAction: () => trash([memo.id], false) }]
      : [
          {
            id: 'rename',
            label: t('memo.rename'),
            icon: <Pencil />,
            shortcut: 'F2',
            onAction: () => setRenaming(memo.id),
          },
          {
            id: 'export',
            label: t('memo.export'),
            icon: <FileOutput />,
            onAction: () => go({ view: 'export', memoId: memo.id }),
          },
          {
            id: 'template',
            label: t('memo.template.keep'),
            icon: <LayoutTemplate />,
            onAction: () => setKept(memo),
          },
          {
            id: 'trash',
            label: t('memo.trash'),
            icon: <Trash2 />,
            shortcut: 'Delete',
            isDanger: true,
            onAction: () => trash([memo.id], true),
          },
        ];

  return (
    <section className={css.listPane} aria-label={t('memo.list')}>
      <header className={css.paneHead}>
        <h2 className={css.paneTitle}>{t('memo.list')}</h2>
        <IconButton icon={<Plus />} label={t('memo.new')} onPress={() => setBeginning(true)} />
      </header>
      <div className={css.memoTable} style={{ height: HEAD + ROW * Math.max(1, Math.min(rows.length, MOST_ROWS)) }}>
        <VirtualTable
          label={t('memo.list')}
          rows={rows}
          rowId={(memo) => memo.id}
          columns={[
            {
              id: 'title',
              header: t('memo.exhibits.title'),
              width: 'minmax(0, 1fr)',
              render: (memo) =>
                memo.id === renaming ? (
                  <RenameField
                    label={t('memo.rename.field')}
                    value={memo.title}
                    onRename={(title) => void act('memo.rename', { memoId: memo.id, title })}
                    onDone={() => setRenaming(undefined)}
                  />
                ) : (
                  <span className={css.withMenu}>
                    <span className={css.memoTitle}>
                      {memo.title}
                      {memo.trashed ? <span className={css.faint}> · {t('memo.isTrashed')}</span> : null}
                    </span>
                    <MenuButton
                      label={t('memo.actions', { title: memo.title })}
                      icon={<Ellipsis />}
                      iconOnly
                      tabIndex={-1}
                      items={entries(memo)}
                    />
                  </span>
                ),
            },
          ]}
          selectedIds={new Set(openId === undefined ? [] : [openId])}
          activeId={openId ?? null}
          textOf={(memo) => memo.title}
          isDimmed={(memo) => memo.trashed}
          onSelect={(_ids, memoId) => {
            if (memoId !== openId) go({ view: 'memo', memoId }, { replace: true });
          }}
          onOpen={(memo, { split }) => go({ view: 'memo', memoId: memo.id }, { split })}
          onRename={(memo) => setRenaming(memo.id)}
          onDelete={(ids) => trash(ids, true)}
        />
      </div>
      {trashed.length > 0 ? (
        <Button variant="quiet" icon={<Trash2 />} onPress={() => setShowsTrash(!showsTrash)}>
          {t('memo.trashed', { count: trashed.length })}
        </Button>
      ) : null}
      {kept ? <KeepTemplateDialog memo={kept} onClose={() => setKept(undefined)} /> : null}
    </section>
  );
}

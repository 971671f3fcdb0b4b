import { Ellipsis, GitCompareArrows, History, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MemoVersion } from '../../../shared/domain/memo.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { MenuButton, type MenuEntry } from '../../components/MenuButton.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { undo } from '../../state/history.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import { showToast } from '../../state/toasts.ts';
import { CompareVersionsDialog, type Compared } from './CompareVersionsDialog.tsx';
import { KeepVersionDialog } from './KeepVersionDialog.tsx';
import css from './panes.module.css';
import { RenameField } from './RenameField.tsx';

const ROW_HEIGHT = 44;

interface VersionListProps {
  readonly memoId: string;
  readonly versions: readonly MemoVersion[];
  readonly saver: MemoSaver | undefined;
}

/** The versions that were given a name: Enter compares with the text of now, two selected ones with one another. */
export function VersionList({ memoId, versions, saver }: VersionListProps) {
  const t = useText();
  const format = useFormat();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string>();
  const [isKeeping, setKeeping] = useState(false);
  const [compared, setCompared] = useState<Compared>();
  const compare = async (from: string, to: string | null): Promise<void> => {
    if (saver && !(await saver.flush())) return;
    setCompared({ from, to });
  };
  const restore = async ({ id, name }: MemoVersion): Promise<void> => {
    if (saver && !(await saver.flush())) return;
    if ((await act('memo.restoreVersion', { versionId: id })) === undefined) return;
    showToast({
      textKey: 'memo.versions.restored',
      values: { name },
      action: { labelKey: 'status.undo', run: () => void undo() },
    });
  };
  /** Two selected versions, the older one first. */
  const pair = versions.filter(({ id }) => ids.has(id)).toReversed();

  const entries = (version: MemoVersion): readonly MenuEntry[] => [
    {
      id: 'compare',
      label: t('memo.versions.compareNow'),
      icon: <GitCompareArrows />,
      shortcut: 'Enter',
      onAction: () => void compare(version.id, null),
    },
    { id: 'restore', label: t('memo.versions.restore'), icon: <RotateCcw />, onAction: () => void restore(version) },
    {
      id: 'rename',
      label: t('memo.rename'),
      icon: <Pencil />,
      shortcut: 'F2',
      onAction: () => setRenaming(version.id),
    },
    {
      id: 'remove',
      label: t('memo.versions.remove'),
      icon: <Trash2 />,
      shortcut: 'Delete',
      isDanger: true,
      onAction: () => void act('memo.removeVersion', { versionId: version.id }),
    },
  ];
  const keep = (
    <Button variant="quiet" icon={<History />} isDisabled={!saver} onPress={() => setKeeping(true)}>
      {t('memo.versions.keep')}
    </Button>
  );
  return (
    <div className={css.exhibits}>
      {versions.length === 0 ? (
        <EmptyState title={t('memo.versions')} text={t('memo.versions.none')} actions={keep} />
      ) : (
        <>
          <div className={css.actions}>
            {keep}
            <Button
              variant="quiet"
              icon={<GitCompareArrows />}
              isDisabled={pair.length !== 2}
              onPress={() => pair[0] && pair[1] && void compare(pair[0].id, pair[1].id)}
            >
              {t('memo.versions.compareTwo')}
            </Button>
          </div>
          <VirtualTable
            label={t('memo.versions')}
            rows={versions}
            rowId={({ id }) => id}
            rowHeight={ROW_HEIGHT}
            columns={[
              {
                id: 'version',
                header: t('memo.versions.name'),
                width: 'minmax(0, 1fr)',
                render: (version) => (
                  <span className={css.withMenu}>
                    {version.id === renaming ? (
                      <RenameField
                        label={t('memo.versions.name')}
                        value={version.name}
                        onRename={(name) => void act('memo.renameVersion', { versionId: version.id, name })}
                        onDone={() => setRenaming(undefined)}
                      />
                    ) : (
                      <span className={css.exhibit}>
                        <span className={css.exhibitTitle}>{version.name}</span>
                        <span className={css.soft}>{format.dateTime(version.createdAt)}</span>
                      </span>
                    )}
                    <MenuButton
                      label={t('memo.versions.actions', { name: version.name })}
                      icon={<Ellipsis />}
                      iconOnly
                      tabIndex={-1}
                      items={entries(version)}
                    />
                  </span>
                ),
              },
            ]}
            selectedIds={ids}
            activeId={active}
            textOf={({ name }) => name}
            onSelect={(selected, id) => {
              setIds(new Set(selected));
              setActive(id);
            }}
            onOpen={({ id }) => void compare(id, null)}
            onRename={({ id }) => setRenaming(id)}
            onDelete={(removed) => {
              for (const versionId of removed) void act('memo.removeVersion', { versionId });
            }}
          />
        </>
      )}
      {isKeeping && saver ? (
        <KeepVersionDialog memoId={memoId} saver={saver} onClose={() => setKeeping(false)} />
      ) : null}
      {compared ? (
        <CompareVersionsDialog
          memoId={memoId}
          versions={versions}
          compared={compared}
          onCompare={setCompared}
          onClose={() => setCompared(undefined)}
        />
      ) : null}
    </div>
  );
}

import { Ellipsis, Lock, Send, Sheet, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { exportExhibitTable } from '../../state/exhibits.ts';
import { go } from '../../state/navigation.ts';
import { CommunicateDialog } from './CommunicateDialog.tsx';
import css from './exhibits.module.css';
import { ExhibitTable } from './ExhibitTable.tsx';
import { useExhibitsView, useListAt, type ExhibitsPlaceProps } from './exhibits-view.ts';
import { VersionComparison } from './VersionComparison.tsx';
import { VersionList } from './VersionList.tsx';

/** One exhibit list: its rows, the versions that left, and what changed between two of them. */
export function ExhibitsCentre({ place }: ExhibitsPlaceProps) {
  const t = useText();
  const language = useLanguage();
  const { lists, list, versions, problem } = useListAt({ place });
  const [view, setView] = useExhibitsView();
  const [isRemoving, setRemoving] = useState(false);
  const isMain = list !== undefined && lists[0]?.id === list.id;
  const isEmpty = list === undefined || list.exhibits.length === 0;
  const communicate = (): void => setView({ isCommunicating: true });
  const table = (): void => {
    if (list) void exportExhibitTable(list.title, list.id, null, language);
  };
  useCommand({
    id: 'exhibits.new-list',
    labelKey: 'exhibits.new-list',
    run: () => setView({ isNaming: true }),
  });
  useCommand({ id: 'exhibits.communicate', labelKey: 'exhibits.communicate', when: !isEmpty, run: communicate });
  useCommand({ id: 'exhibits.csv', labelKey: 'exhibits.export-csv', when: !isEmpty, run: table });
  if (problem) return <ProblemNote problem={problem} />;
  if (!list) return null;
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <TextField
          className={css.title}
          label={t('exhibits.list-title')}
          isLabelHidden
          value={list.title}
          onCommit={(title) => void act('exhibits.renameList', { listId: list.id, title })}
        />
        {isMain && lists.length > 1 ? <span className={css.main}>{t('exhibits.main')}</span> : null}
        <Button variant="primary" icon={<Send size={15} />} isDisabled={isEmpty} onPress={communicate}>
          {t('exhibits.communicate')}
        </Button>
        <MenuButton
          label={t('exhibits.list-actions')}
          icon={<Ellipsis size={16} />}
          iconOnly
          items={[
            {
              id: 'csv',
              label: t('exhibits.export-csv'),
              icon: <Sheet size={15} />,
              isDisabled: isEmpty,
              onAction: table,
            },
            {
              id: 'main',
              label: t('exhibits.make-main'),
              icon: <Star size={15} />,
              isDisabled: isMain,
              onAction: () => void act('exhibits.preferList', { listId: list.id }),
            },
            {
              id: 'remove',
              label: t('exhibits.remove-list'),
              icon: <Trash2 size={15} />,
              isDanger: true,
              isDisabled: lists.length === 1 || versions.length > 0,
              onAction: () => setRemoving(true),
            },
          ]}
        />
      </header>
      {list.locked > 0 ? (
        <p className={css.locked}>
          <Lock size={13} aria-hidden />
          {t('exhibits.locked', { count: list.locked, next: list.locked + 1 })}
        </p>
      ) : null}
      <div className={css.tabs}>
        <Tabs
          label={list.title}
          selectedId={view.tab}
          onSelect={(tab) => setView({ tab: tab as typeof view.tab })}
          tabs={[
            {
              id: 'list',
              label: (
                <>
                  {t('exhibits.tab.list')} <span className={css.count}>{list.exhibits.length}</span>
                </>
              ),
              content: <ExhibitTable list={list} place={place} />,
            },
            {
              id: 'versions',
              label: (
                <>
                  {t('exhibits.tab.versions')} <span className={css.count}>{versions.length}</span>
                </>
              ),
              content: <VersionList list={list} versions={versions} />,
            },
            {
              id: 'comparison',
              label: t('exhibits.tab.comparison'),
              content: <VersionComparison list={list} versions={versions} />,
            },
          ]}
        />
      </div>
      {view.isCommunicating ? (
        <CommunicateDialog list={list} onClose={() => setView({ isCommunicating: false })} />
      ) : null}
      <ConfirmDialog
        title={t('exhibits.remove-list')}
        text={t('exhibits.remove-text', { title: list.title, count: list.exhibits.length })}
        confirmLabel={t('exhibits.remove-confirm')}
        isDanger
        isOpen={isRemoving}
        onConfirm={() => {
          void act('exhibits.removeList', { listId: list.id });
          go({ view: 'exhibits' }, { replace: true });
        }}
        onClose={() => setRemoving(false)}
      />
    </div>
  );
}

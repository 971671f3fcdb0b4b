import { Files, Lock } from 'lucide-react';
import { useState } from 'react';
import type { Exhibit, ExhibitList } from '../../../shared/domain/exhibit.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TextField } from '../../components/TextField.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { useSelection } from '../../state/selection.ts';
import css from './exhibits.module.css';
import type { ExhibitsPlaceProps } from './exhibits-view.ts';

interface ExhibitTableProps extends ExhibitsPlaceProps {
  readonly list: ExhibitList;
}

/** The rows as they stand: their order is their numbering, from the first that is not locked on. */
export function ExhibitTable({ list, place }: ExhibitTableProps) {
  const t = useText();
  const format = useFormat();
  const selection = useSelection(`exhibits ${list.id}`);
  const [renaming, setRenaming] = useState<string>();
  if (list.exhibits.length === 0)
    return (
      <EmptyState
        title={t('exhibits.empty')}
        text={t('exhibits.empty-text')}
        actions={
          <Button icon={<Files size={15} />} onPress={() => go({ view: 'sources' })}>
            {t('exhibits.to-sources')}
          </Button>
        }
      />
    );
  const rename = (exhibit: Exhibit, title: string): void => {
    setRenaming(undefined);
    if (title.trim() !== exhibit.title)
      void act('exhibits.update', { exhibitId: exhibit.id, set: { title: title.trim() } });
  };
  return (
    <div className={css.table}>
      <VirtualTable
        label={list.title}
        rows={list.exhibits}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'number',
            header: t('memo.exhibits.number'),
            width: 52,
            align: 'end',
            render: ({ number }) => (
              <>
                {number <= list.locked ? (
                  <Lock size={11} className={css.lock} aria-label={t('exhibits.is-locked')} />
                ) : null}
                {number}
              </>
            ),
          },
          {
            id: 'title',
            header: t('memo.exhibits.title'),
            width: 'minmax(140px, 3fr)',
            comfort: 180,
            render: (exhibit) =>
              exhibit.id === renaming ? (
                <TitleField exhibit={exhibit} onDone={(title) => rename(exhibit, title)} />
              ) : (
                exhibit.title || exhibit.sourceTitle
              ),
          },
          {
            id: 'date',
            header: t('memo.exhibits.date'),
            width: 'minmax(116px, 1fr)',
            render: (exhibit) => format.date(exhibit.date || exhibit.sourcePublished) || '–',
          },
          {
            id: 'form',
            header: t('memo.exhibits.form'),
            width: 64,
            spare: 2,
            render: ({ form }) => t(`memo.exhibits.${form}`),
          },
          {
            id: 'pages',
            header: t('memo.exhibits.pages'),
            width: 52,
            align: 'end',
            render: ({ pageCount }) => pageCount ?? '–',
          },
          {
            id: 'heading',
            header: t('exhibits.heading'),
            width: 'minmax(72px, 1fr)',
            spare: 1,
            render: ({ heading }) => heading,
          },
        ]}
        selectedIds={selection.ids}
        activeId={place.exhibitId ?? selection.activeId}
        textOf={(exhibit) => exhibit.title || exhibit.sourceTitle}
        onSelect={(ids, activeId) => {
          selection.set(ids, activeId);
          if (activeId !== place.exhibitId)
            go({ view: 'exhibits', listId: list.id, exhibitId: activeId }, { replace: true });
        }}
        onOpen={({ sourceId }, { split }) => go({ view: 'reader', sourceId }, { split })}
        onReorder={({ id }, index) => void act('exhibits.move', { exhibitId: id, to: index + 1 })}
        onRename={({ id }) => setRenaming(id)}
        onDelete={(ids) => void act('exhibits.remove', { exhibitIds: [...ids] })}
      />
      <p className={css.hint}>{t('exhibits.hint')}</p>
    </div>
  );
}

function TitleField({ exhibit, onDone }: { readonly exhibit: Exhibit; readonly onDone: (title: string) => void }) {
  const t = useText();
  const [title, setTitle] = useState(exhibit.title || exhibit.sourceTitle);
  const done = (): void => onDone(title === exhibit.sourceTitle ? '' : title);
  return (
    <div
      role="presentation"
      className={css.rename}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') done();
        if (event.key === 'Escape') onDone(exhibit.title);
      }}
      onBlur={done}
    >
      <TextField
        label={t('memo.exhibits.title')}
        isLabelHidden
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        value={title}
        onChange={setTitle}
      />
    </div>
  );
}

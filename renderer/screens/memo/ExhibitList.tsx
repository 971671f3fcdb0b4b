import { useState } from 'react';
import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useSelection } from '../../state/selection.ts';
import { CitedList } from './CitedList.tsx';
import { ExhibitDialog } from './ExhibitDialog.tsx';
import css from './panes.module.css';
import { openCited } from './open-cited.ts';

const ROW_HEIGHT = 44;

interface ExhibitListProps {
  readonly exhibits: readonly Exhibit[];
  readonly memoId: string | undefined;
}

/** The exhibit list: its order is its numbering. */
export function ExhibitList({ exhibits, memoId }: ExhibitListProps) {
  const t = useText();
  const format = useFormat();
  const selection = useSelection('exhibits');
  const [edited, setEdited] = useState<string>();
  const inHand = exhibits.find(({ id }) => id === edited);
  return (
    <div className={css.exhibits}>
      <CitedList memoId={memoId} />
      <VirtualTable
        emptyState={<EmptyState title={t('memo.exhibits')} text={t('memo.exhibits.none')} />}
        label={t('memo.exhibits')}
        rows={exhibits}
        rowId={({ id }) => id}
        rowHeight={ROW_HEIGHT}
        columns={[
          { id: 'number', header: t('memo.exhibits.number'), width: 38, align: 'end', render: ({ number }) => number },
          {
            id: 'title',
            header: t('memo.exhibits.title'),
            width: 'minmax(0, 1fr)',
            render: (exhibit) => (
              <span className={css.exhibit}>
                <span className={css.exhibitTitle}>{exhibit.title || exhibit.sourceTitle}</span>
                <span className={css.faint}>
                  {[
                    format.date(exhibit.date || exhibit.sourcePublished),
                    t(`memo.exhibits.${exhibit.form}`),
                    exhibit.pageCount === null ? '' : t('export.done.pages', { count: exhibit.pageCount }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            ),
          },
        ]}
        selectedIds={selection.ids}
        activeId={selection.activeId}
        textOf={(exhibit) => exhibit.title || exhibit.sourceTitle}
        onSelect={selection.set}
        onOpen={({ sourceId }, { split }) => openCited({ sourceId, passageId: null }, split)}
        onReorder={({ id }, index) => void act('exhibits.move', { exhibitId: id, to: index + 1 })}
        onRename={({ id }) => setEdited(id)}
        onDelete={(ids) => void act('exhibits.remove', { exhibitIds: [...ids] })}
      />
      <p className={css.hint}>{t('memo.exhibits.hint')}</p>
      {inHand ? <ExhibitDialog exhibit={inHand} onClose={() => setEdited(undefined)} /> : null}
    </div>
  );
}

import { citationLabel } from '../../editor/citations/citation-label.ts';
import { citationsOf } from '../../editor/memo-model.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import { commentsIn } from '../../editor/comments/comments.ts';
import { CitationList } from './CitationList.tsx';
import { CommentList } from './CommentList.tsx';
import { ExhibitList } from './ExhibitList.tsx';
import css from './panes.module.css';
import { useOpenMemo } from './open-memos.ts';
import { useDerived } from './use-derived.ts';
import { useStoredRecords } from './use-stored-records.ts';
import { VersionList } from './VersionList.tsx';

/** What the text leans on: its citations, and the list that gives them their numbers. */
export function MemoRight({ place }: { readonly place: Extract<Place, { view: 'memo' }> }) {
  const t = useText();
  const open = useOpenMemo(place.memoId);
  const records = useStoredRecords(open?.records);
  const citations = useDerived(open?.model, ({ view }) => citationsOf(view.state.doc)) ?? [];
  const comments = useDerived(open?.model, ({ view }) => commentsIn(view.state.doc)) ?? [];
  const { memoId } = place;
  const list = useMemoExhibits(memoId);
  const listId = list?.id ?? null;
  const exhibits = list?.exhibits ?? [];
  const versions = useCall('memo.versions', memoId === undefined ? null : { memoId }).data ?? [];
  const left = comments.filter(({ done }) => !done).length;
  const wrong = citations.filter((citation) => citationLabel(citation, records).state !== 'sound').length;
  return (
    <div className={css.right}>
      <Tabs
        label={t('memo.right')}
        tabs={[
          {
            id: 'citations',
            label: (
              <>
                {t('memo.citations')} <Count of={citations.length} />
                {wrong > 0 ? <span className={css.wrong}>{t('memo.citations.wrong', { count: wrong })}</span> : null}
              </>
            ),
            content: <CitationList citations={citations} records={records} listId={listId} model={open?.model} />,
          },
          {
            id: 'exhibits',
            label: (
              <>
                {t('memo.exhibits')} <Count of={exhibits.length} />
              </>
            ),
            content: <ExhibitList exhibits={exhibits} memoId={place.memoId} />,
          },
          {
            id: 'comments',
            label: (
              <>
                {t('memo.comments')} <Count of={left} />
              </>
            ),
            content: <CommentList comments={comments} model={open?.model} />,
          },
          {
            id: 'versions',
            label: (
              <>
                {t('memo.versions')} <Count of={versions.length} />
              </>
            ),
            content:
              memoId === undefined ? null : <VersionList memoId={memoId} versions={versions} saver={open?.saver} />,
          },
        ]}
      />
    </div>
  );
}

/** None is not told: the four tabs are to stand in a narrow pane. */
const Count = ({ of }: { readonly of: number }) => (of === 0 ? null : <span className={css.count}>{of}</span>);

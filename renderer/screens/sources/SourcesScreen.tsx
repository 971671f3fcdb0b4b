import { FileUp, FolderUp, Import, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useWidth } from '../../components/use-width.ts';
import listCss from '../../components/list-screen.module.css';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { chooseAndImport } from '../../state/intake.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { sourceIdsBetween } from '../../state/ids-between.ts';
import { activeIdNow, useSelection } from '../../state/selection.ts';
import { useCall } from '../../state/use-call.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { useWindowedRows, type PagedQuery, type WindowedRows } from '../../state/use-windowed-rows.ts';
import { NoSources } from './NoSources.tsx';
import { sourceColumns } from './source-columns.tsx';
import { AddToExhibits } from './AddToExhibits.tsx';
import { nextRow } from './next-row.ts';
import { SourceCommands } from './SourceCommands.tsx';
import { isSortable, NO_FILTER, queryOf, useNarrow, useSourcesView } from './sources-view.ts';

export interface SourcesPlaceProps {
  readonly place: Place & { readonly view: 'sources' };
}

/** Width in px from which the bar has room for every word on one line. */
const ROOM_FOR_WORDS = 600;

/** Everything that came in: filter it, order it, open it, give it a number. */
export function SourcesScreen({ place }: SourcesPlaceProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [view, setView] = useSourcesView();
  const narrow = useNarrow();
  const selection = useSelection('sources');
  const query = useMemo(() => queryOf(view), [view]);
  const { total, rowAt, indexWhere, onVisible, loading, problem } = useWindowedRows('source.list', query);
  const activePlace = useActivePlace(query, selection.activeId, indexWhere);
  const isOfFamilies = view.saved === 'families';
  const columns = useMemo(
    () => sourceColumns({ t, format, language, isOfFamilies }),
    [t, format, language, isOfFamilies],
  );
  useArrival(place);
  useNoVersionLeft();

  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar);
  const isActive = useIsActive(place);
  const isTrash = view.saved === 'trash';
  const chosen = [...selection.ids];
  const select = (next: readonly string[], activeId: string): void => {
    selection.set(next, activeId);
    if (activeId !== place.sourceId) go({ view: 'sources', sourceId: activeId }, { replace: true });
  };
  const trash = async (sourceIds: readonly string[]): Promise<void> => {
    if (sourceIds.length === 0) return;
    const next = nextRow(rowAt, total, activePlace, new Set(sourceIds));
    if ((await act('source.trash', { sourceIds: [...sourceIds], trashed: !isTrash })) === undefined) return;
    if (activeIdNow('sources') !== selection.activeId) return;
    // What left the list is not in hand any more: the next key is about what is seen.
    if (next) select([next.id], next.id);
    else narrow({});
  };
  return (
    <div className={listCss.screen}>
      <SourceCommands isActive={isActive} isTrash={isTrash} sourceIds={chosen} onTrash={() => void trash(chosen)} />
      <div ref={bar} className={listCss.bar}>
        <TextField
          label={t('sources.filter')}
          isLabelHidden
          className={listCss.filter}
          placeholder={t('sources.filter')}
          type="search"
          value={view.words}
          onChange={(words) => narrow({ words })}
        />
        <span className={listCss.count} role="status">
          {chosen.length > 1 ? t('sources.chosen', { count: chosen.length }) : t('sources.count', { count: total })}
        </span>
        {isTrash ? (
          <Button icon={<Undo2 size={15} />} isDisabled={chosen.length === 0} onPress={() => void trash(chosen)}>
            {t('common.restore')}
          </Button>
        ) : (
          <>
            <AddToExhibits sourceIds={chosen} isBrief={width !== null && width < ROOM_FOR_WORDS} />
            <IconButton
              icon={<Trash2 size={16} />}
              label={t('common.delete')}
              shortcut="Delete"
              isDisabled={chosen.length === 0}
              onPress={() => void trash(chosen)}
            />
          </>
        )}
        <MenuButton
          label={t('sources.import')}
          icon={<Import size={15} />}
          items={[
            {
              id: 'files',
              label: t('sources.import-files'),
              icon: <FileUp size={15} />,
              shortcut: '$mod+Shift+i',
              onAction: () => void chooseAndImport('files'),
            },
            {
              id: 'folder',
              label: t('sources.import-folder'),
              icon: <FolderUp size={15} />,
              onAction: () => void chooseAndImport('folder'),
            },
          ]}
        />
      </div>
      {problem && total === 0 ? <ProblemNote problem={problem} /> : null}
      <div className={listCss.table}>
        <VirtualTable
          label={t('sources.list')}
          columns={columns}
          rowCount={total}
          rowAt={rowAt}
          rowId={({ id }) => id}
          idsBetween={(from, to) => sourceIdsBetween(query, from, to)}
          activePlace={activePlace}
          onVisible={onVisible}
          selectedIds={selection.ids}
          activeId={selection.activeId}
          onSelect={select}
          onOpen={({ id }, { split }) => go({ view: 'reader', sourceId: id }, { split })}
          sort={{ columnId: view.sort, isDescending: view.isDescending }}
          onSort={({ columnId, isDescending }) => {
            if (isSortable(columnId)) setView({ sort: columnId, isDescending });
          }}
          textOf={({ title, fileName }) => title || fileName}
          onDelete={(ids) => void trash(ids)}
          takesFiles={!isTrash}
          emptyState={loading ? undefined : <NoSources />}
        />
      </div>
    </div>
  );
}

/** Where the active row stands in the list: among the rows that have been read, else the host says. */
function useActivePlace(
  query: PagedQuery<'source.list'>,
  activeId: string | null,
  indexWhere: WindowedRows<SourceRow>['indexWhere'],
): number {
  const known = activeId === null ? -1 : indexWhere(({ id }) => id === activeId);
  const asked = activeId === null || known >= 0 ? null : { ...query, sourceId: activeId };
  const place = useCall('source.place', asked);
  return known >= 0 ? known : (place.data ?? -1);
}

/** A place that names a source, or an import, shows it, and never behind a filter. */
function useArrival(place: SourcesPlaceProps['place']): void {
  const [, setView] = useSourcesView();
  const selection = useSelection('sources');
  const { sourceId, batchId } = place;
  const arrived = useRef<Place | null>(null);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    if (batchId !== undefined) setView({ ...NO_FILTER, batchId });
    if (sourceId === undefined || selection.activeId === sourceId) return;
    setView(NO_FILTER);
    selection.set([sourceId], sourceId);
  }, [place, sourceId, batchId, selection, setView]);
}

/** Once the last version is decided upon, its source is not left behind a filter that shows nothing. */
function useNoVersionLeft(): void {
  const [{ saved }, setView] = useSourcesView();
  const isDone = useCall('version.waiting', saved === 'versions' ? {} : null).data?.length === 0;
  useEffect(() => {
    if (isDone && saved === 'versions') setView({ saved: 'all' });
  }, [isDone, saved, setView]);
}

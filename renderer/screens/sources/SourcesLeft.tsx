import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../state/use-call.ts';
import { GenreList } from './GenreList.tsx';
import { FolderTree } from './FolderTree.tsx';
import { SAVED_FILTERS, useNarrow, useSourcesView, type SavedFilter } from './sources-view.ts';

const SAVED_LABELS = {
  all: 'sources.all',
  problems: 'sources.with-problems',
  cited: 'sources.cited-filter',
  uncited: 'sources.uncited-filter',
  families: 'families.families',
  versions: 'sources.awaiting-version',
  trash: 'sources.trash',
} as const satisfies Record<SavedFilter, string>;

/** Filters that matter every day, the folders as they were dropped, and each import. */
export function SourcesLeft() {
  const t = useText();
  const format = useFormat();
  const [view, setView] = useSourcesView();
  const narrow = useNarrow();
  const waiting = useCall('version.waiting', {}).data?.length ?? 0;
  const genres = useCall('source.genres', {});
  const folders = useCall('source.folders', {});
  const batches = useCall('batch.list', {});
  const isNarrow = view.folder !== null || view.batchId !== null || view.familyId !== null || view.genre !== null;
  const imports = [...(batches.data ?? [])].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  return (
    <Pane title={t('sources.list')} isPadded={false}>
      <FilterList
        label={t('sources.saved')}
        items={SAVED_FILTERS.filter((id) => id !== 'versions' || waiting > 0 || view.saved === id).map((id) => ({
          id,
          label: t(SAVED_LABELS[id]),
          count: id === 'versions' ? waiting : undefined,
        }))}
        selectedId={isNarrow ? null : view.saved}
        onSelect={(id) =>
          narrow({ saved: id as SavedFilter, folder: null, batchId: null, familyId: null, genre: null })
        }
      />
      <GenreList
        counts={genres.data ?? []}
        selected={view.genre}
        onSelect={(genre) => narrow({ genre: genre === view.genre ? null : genre, saved: 'all' })}
      />
      {folders.data && folders.data.length > 0 ? (
        <>
          <GroupTitle>{t('sources.folders')}</GroupTitle>
          <FolderTree
            folders={folders.data}
            unfolded={view.unfolded}
            selected={view.folder}
            onSelect={(folder) => narrow({ folder, batchId: null, familyId: null, saved: 'all' })}
            onUnfold={(unfolded) => setView({ unfolded })}
          />
        </>
      ) : null}
      {imports.length > 0 ? (
        <>
          <GroupTitle>{t('sources.batches')}</GroupTitle>
          <FilterList
            label={t('sources.batches')}
            items={imports.map(({ id, label, startedAt, imported }) => ({
              id,
              label: label === '' ? format.dateTime(startedAt) : label,
              count: imported,
            }))}
            selectedId={view.batchId}
            onSelect={(batchId) => narrow({ batchId, folder: null, familyId: null, saved: 'all' })}
          />
        </>
      ) : null}
    </Pane>
  );
}

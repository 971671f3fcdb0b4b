import type { SourceGenre } from '../../../shared/domain/genre.ts';
import { go } from '../../state/navigation.ts';
import { useSelection } from '../../state/selection.ts';
import type { PagedQuery } from '../../state/use-windowed-rows.ts';
import { useViewState } from '../../state/view-state.ts';

export const SAVED_FILTERS = ['all', 'problems', 'cited', 'uncited', 'families', 'versions', 'trash'] as const;
export type SavedFilter = (typeof SAVED_FILTERS)[number];

/** Columns by which the host can order; the order of the table's own columns. */
export const SORTABLE = [
  'no',
  'title',
  'published',
  'genre',
  'kind',
  'publisher',
  'exhibitNumber',
  'factCount',
  'citationCount',
  'family',
] as const satisfies readonly PagedQuery<'source.list'>['sort'][];
export type SortableColumn = (typeof SORTABLE)[number];
export const isSortable = (id: string): id is SortableColumn => (SORTABLE as readonly string[]).includes(id);

export interface SourcesView {
  readonly saved: SavedFilter;
  /** One folder and what is below it, or one import; null for all. */
  readonly folder: string | null;
  readonly batchId: string | null;
  /** One genre; empty for those that have none. */
  readonly genre: SourceGenre | '' | null;
  /** One family alone. */
  readonly familyId: string | null;
  readonly words: string;
  readonly sort: SortableColumn;
  readonly isDescending: boolean;
  /** Folders that are unfolded in the tree. */
  readonly unfolded: readonly string[];
}

const EMPTY: SourcesView = {
  saved: 'all',
  folder: null,
  batchId: null,
  genre: null,
  familyId: null,
  words: '',
  sort: 'no',
  isDescending: false,
  unfolded: [],
};

export const useSourcesView = (): readonly [SourcesView, (set: Partial<SourcesView>) => void] =>
  useViewState('sources', EMPTY);

/** Shows other sources. Nothing stays chosen that is no longer seen: the next key might put it in the trash. */
export function useNarrow(): (set: Partial<SourcesView>) => void {
  const [, setView] = useSourcesView();
  const selection = useSelection('sources');
  return (set) => {
    selection.set([]);
    go({ view: 'sources' }, { replace: true });
    setView(set);
  };
}

/** Everything shown again. */
export const NO_FILTER = {
  saved: 'all',
  folder: null,
  batchId: null,
  genre: null,
  familyId: null,
  words: '',
} as const satisfies Partial<SourcesView>;

export const isFiltered = ({ saved, folder, batchId, genre, familyId, words }: SourcesView): boolean =>
  saved !== 'all' || genre !== null || folder !== null || batchId !== null || familyId !== null || words.trim() !== '';

/** The question that a view asks of the host. */
export function queryOf(view: SourcesView): PagedQuery<'source.list'> {
  const { saved, folder, batchId, genre, familyId, sort, isDescending } = view;
  const words = view.words.trim();
  return {
    filter: {
      ...(words === '' ? {} : { words }),
      ...(folder === null ? {} : { folder }),
      ...(batchId === null ? {} : { batchId }),
      ...(genre === null ? {} : { genres: [genre] }),
      ...(familyId === null ? {} : { familyId }),
      ...(saved === 'families' ? { inFamily: true } : {}),
      ...(saved === 'problems' ? { withProblems: true } : {}),
      ...(saved === 'cited' ? { cited: true } : {}),
      ...(saved === 'uncited' ? { cited: false } : {}),
      ...(saved === 'versions' ? { awaitsVersion: true } : {}),
      ...(saved === 'trash' ? { trashed: true } : {}),
    },
    sort,
    descending: isDescending,
  };
}

import type { SearchFacets, SearchHit, SearchScope } from '../../../shared/domain/search.ts';
import { changeViewState, useViewState } from '../../state/view-state.ts';

export interface SearchView {
  readonly query: string;
  readonly scope: SearchScope;
  readonly recent: readonly string[];
  readonly activeKey: string | null;
  /** The hit shown in the right pane, and how many of everything there are, for the panes beside. */
  readonly active: SearchHit | null;
  readonly counts: { readonly sources: number; readonly facts: number; readonly memos: number } | null;
  /** The counts are exact, not guessed. */
  readonly isCounted: boolean;
  readonly facets: SearchFacets | null;
  readonly isHelpOpen: boolean;
}

const EMPTY: SearchView = {
  query: '',
  scope: 'all',
  recent: [],
  activeKey: null,
  active: null,
  counts: null,
  isCounted: true,
  facets: null,
  isHelpOpen: false,
};

export const useSearchView = (): readonly [SearchView, (set: Partial<SearchView>) => void] =>
  useViewState('search', EMPTY);

/** Changes it outside a component. */
export const changeSearchView = (how: (now: SearchView) => Partial<SearchView>): void =>
  changeViewState('search', EMPTY, how);

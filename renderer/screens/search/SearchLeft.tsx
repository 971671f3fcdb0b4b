import { SEARCH_SCOPES, type SearchScope } from '../../../shared/domain/search.ts';
import { SEARCH_SCOPE_TERMS } from '../../../shared/domain/terms.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { Pane } from '../../components/Pane.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { SearchFacets } from './SearchFacets.tsx';
import css from './search.module.css';
import { useSearchView, type SearchView } from './search-view.ts';

/** A guess is not shown: the exact count follows in a moment. */
function countOf({ counts, isCounted }: SearchView, scope: SearchScope): number | undefined {
  if (!counts || !isCounted) return undefined;
  return scope === 'all' ? counts.sources + counts.facts + counts.memos : counts[scope];
}

/** Where to search, with how many hits there are in each place; what they are; the searches kept and those of this session. */
export function SearchLeft() {
  const t = useText();
  const language = useLanguage();
  const [view, setView] = useSearchView();
  return (
    <Pane title={t('search.title')} isPadded={false}>
      <FilterList
        label={t('search.scopes')}
        items={SEARCH_SCOPES.map((id) => ({
          id,
          label: SEARCH_SCOPE_TERMS[id][language],
          count: countOf(view, id),
        }))}
        selectedId={view.scope}
        onSelect={(id) => setView({ scope: id as SearchScope, activeKey: null })}
      />
      <SearchFacets />
      <SavedSearches />
      <GroupTitle>{t('search.recent')}</GroupTitle>
      {view.recent.length === 0 ? (
        <p className={css.quiet}>{t('search.no-recent')}</p>
      ) : (
        <FilterList
          label={t('search.recent')}
          items={view.recent.map((query) => ({ id: query, label: query }))}
          selectedId={view.query.trim()}
          onSelect={(query) => setView({ query, activeKey: null })}
        />
      )}
    </Pane>
  );
}

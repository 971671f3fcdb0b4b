import { GENRE_TERMS, genreNamed, isGenre } from '../../../shared/domain/genre.ts';
import { SOURCE_KINDS } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import type { FacetValue } from '../../../shared/domain/search.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { narrow, narrowedTo, type NarrowField } from './narrow-query.ts';
import css from './search.module.css';
import { useSearchView } from './search-view.ts';

/** What the sources found are; pressing a value asks for those only, pressing it again for all. */
export function SearchFacets() {
  const t = useText();
  const language = useLanguage();
  const [{ facets, query, counts }, setView] = useSearchView();
  if (!facets || facets.counted === 0) return null;
  const kindName = (value: string): string => {
    const kind = SOURCE_KINDS.find((known) => known === value);
    return kind ? SOURCE_KIND_TERMS[kind][language] : value;
  };
  // Asked for by its name, as one would type it.
  const genreName = (value: string): string => (isGenre(value) ? GENRE_TERMS[value][language] : value);
  const list = (title: string, field: NarrowField, values: readonly FacetValue[], name = (value: string) => value) => {
    const asked = narrowedTo(query, field);
    const selected = field === 'genre' && asked !== null ? genreName(genreNamed(asked) ?? asked) : asked;
    if (values.length < 2 && selected === null) return null;
    return (
      <>
        <GroupTitle>{title}</GroupTitle>
        <FilterList
          label={title}
          items={values.map(({ value, count }) => ({ id: value, label: name(value), count }))}
          selectedId={selected}
          onSelect={(value) =>
            setView({
              query: narrow(query, field, value === selected && asked !== null ? asked : value),
              activeKey: null,
            })
          }
        />
      </>
    );
  };
  return (
    <>
      {list(
        t('search.facets-genres'),
        'genre',
        facets.genres.map(({ value, count }) => ({ value: genreName(value), count })),
      )}
      {list(t('search.facets-kinds'), 'kind', facets.kinds, kindName)}
      {list(t('search.facets-years'), 'date', facets.years)}
      {list(t('search.facets-publishers'), 'publisher', facets.publishers)}
      {counts && facets.counted < counts.sources ? (
        <p className={css.quiet}>{t('search.facets-of', { count: facets.counted })}</p>
      ) : null}
    </>
  );
}

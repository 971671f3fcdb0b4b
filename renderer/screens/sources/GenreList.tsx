import { GENRE_TERMS, type SourceGenre } from '../../../shared/domain/genre.ts';
import { FilterList } from '../../components/FilterList.tsx';
import { GroupTitle } from '../../components/GroupTitle.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';

interface GenreListProps {
  readonly counts: readonly { readonly genre: SourceGenre | ''; readonly count: number }[];
  readonly selected: SourceGenre | '' | null;
  readonly onSelect: (genre: SourceGenre | '') => void;
}

const NONE = 'none';

/** The sources by genre, each with how many; nothing while no source has one. */
export function GenreList({ counts, selected, onSelect }: GenreListProps) {
  const t = useText();
  const language = useLanguage();
  const name = (genre: SourceGenre | ''): string =>
    genre === '' ? t('sources.no-genre') : GENRE_TERMS[genre][language];
  if (counts.every(({ genre }) => genre === '') && selected === null) return null;
  // The one in hand is shown though no source has it any more: it can be let go of.
  const isGone = selected !== null && counts.every(({ genre }) => genre !== selected);
  const shown = [...counts, ...(isGone ? [{ genre: selected, count: 0 }] : [])].sort(
    (a, b) => Number(a.genre === '') - Number(b.genre === '') || name(a.genre).localeCompare(name(b.genre), language),
  );
  return (
    <>
      <GroupTitle>{t('sources.genres')}</GroupTitle>
      <FilterList
        label={t('sources.genres')}
        items={shown.map(({ genre, count }) => ({ id: genre || NONE, label: name(genre), count }))}
        selectedId={selected === '' ? NONE : selected}
        onSelect={(id) => onSelect(id === NONE ? '' : (id as SourceGenre))}
      />
    </>
  );
}

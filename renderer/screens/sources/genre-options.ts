import { GENRE_TERMS, SOURCE_GENRES, type SourceGenre } from '../../../shared/domain/genre.ts';
import type { Language } from '../../../shared/kernel/words.ts';

/** Lists cannot hold an empty id. */
export const NO_GENRE = 'none';
export type GenreOption = SourceGenre | typeof NO_GENRE;

/** Genres by name, the one that says nothing in particular behind the others, and none first. */
export function genreOptions(none: string, language: Language): { id: GenreOption; label: string }[] {
  const named = SOURCE_GENRES.map((id) => ({ id, label: GENRE_TERMS[id][language] }));
  const isLast = (id: SourceGenre): number => Number(id === 'miscellaneous');
  named.sort((a, b) => isLast(a.id) - isLast(b.id) || a.label.localeCompare(b.label, language));
  return [{ id: NO_GENRE, label: none }, ...named];
}

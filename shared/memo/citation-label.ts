import type { MemoSettings } from '../domain/memo.ts';
import type { Language } from '../kernel/words.ts';

/** Where a citation leads, as printed: the exhibit's number and the page inside the exhibit, null when the whole exhibit is cited. */
export interface CitationPlace {
  readonly number: number;
  readonly page: number | null;
}

/** How exhibits are referred to: as pièces, or as productions before administrative courts. */
export type ReferenceStyle = MemoSettings['reference'];

const NO_BREAK = '\u00a0';

/** "Pièce n° 3, p. 2" or "Exhibit 3, p. 2", with spaces that never end a line. */
export function exhibitReference(
  language: Language,
  { number, page }: CitationPlace,
  style: ReferenceStyle = 'exhibit',
): string {
  const name = style === 'production' ? productionName(language, number) : exhibitName(language, number);
  return page === null ? name : `${name}, ${pageName(page)}`;
}

export const pageName = (page: number): string => `p.${NO_BREAK}${page}`;

/** "Pièce n° 3" or "Exhibit 3": the name that stands on the stamp, in the list and in the bookmarks. */
export const exhibitName = (language: Language, number: number): string =>
  language === 'fr' ? `Pièce${NO_BREAK}n°${NO_BREAK}${number}` : `Exhibit${NO_BREAK}${number}`;

/** "Prod. n° 3" or "Prod. 3". */
const productionName = (language: Language, number: number): string =>
  language === 'fr' ? `Prod.${NO_BREAK}n°${NO_BREAK}${number}` : `Prod.${NO_BREAK}${number}`;

/** The reference as it stands in a sentence: "(Pièce n° 3, p. 2)". */
export const citationLabel = (language: Language, place: CitationPlace, style: ReferenceStyle = 'exhibit'): string =>
  `(${exhibitReference(language, place, style)})`;

import type { Language } from '../kernel/words.ts';

/** Where a citation leads, as printed: the exhibit's number and the page inside the exhibit, null when the whole exhibit is cited. */
export interface CitationPlace {
  readonly number: number;
  readonly page: number | null;
}

const NO_BREAK = '\u00a0';

/** "Pièce n° 3, p. 2" or "Exhibit 3, p. 2", with spaces that never end a line. */
export function exhibitReference(language: Language, { number, page }: CitationPlace): string {
  const name = exhibitName(language, number);
  return page === null ? name : `${name}, p.${NO_BREAK}${page}`;
}

/** "Pièce n° 3" or "Exhibit 3": the name that stands on the stamp, in the list and in the bookmarks. */
export const exhibitName = (language: Language, number: number): string =>
  language === 'fr' ? `Pièce${NO_BREAK}n°${NO_BREAK}${number}` : `Exhibit${NO_BREAK}${number}`;

/** The reference as it stands in a sentence: "(Pièce n° 3, p. 2)". */
export const citationLabel = (language: Language, place: CitationPlace): string =>
  `(${exhibitReference(language, place)})`;

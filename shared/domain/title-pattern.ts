/** Titles of many sources by one pattern: `{publisher}, {date} – {title}`. */
import { assertNever } from '../kernel/assert-never.ts';
import { formatEdtf } from '../kernel/edtf.ts';
import type { Language } from '../kernel/words.ts';
import { GENRE_TERMS } from './genre.ts';
import type { Source } from './source.ts';

export const TITLE_PARTS = ['title', 'publisher', 'date', 'genre', 'author', 'no', 'file'] as const;
export type TitlePart = (typeof TITLE_PARTS)[number];

/** How each part is written in a pattern; either language is understood. */
export const TITLE_PART_NAMES: Readonly<Record<TitlePart, Readonly<Record<Language, string>>>> = {
  title: { fr: 'titre', en: 'title' },
  publisher: { fr: 'éditeur', en: 'publisher' },
  date: { fr: 'date', en: 'date' },
  genre: { fr: 'genre', en: 'kind' },
  author: { fr: 'auteur', en: 'author' },
  no: { fr: 'numéro', en: 'number' },
  file: { fr: 'fichier', en: 'file' },
};

export type Titled = Pick<Source, 'no' | 'title' | 'publisher' | 'published' | 'genre' | 'author' | 'fileName'>;

const partNamed = (name: string): TitlePart | undefined =>
  TITLE_PARTS.find((part) => Object.values(TITLE_PART_NAMES[part]).includes(name.toLowerCase()));

const valueOf = (part: TitlePart, source: Titled, language: Language): string => {
  switch (part) {
    case 'title':
      return source.title;
    case 'publisher':
      return source.publisher;
    case 'date':
      return formatEdtf(source.published, language);
    case 'genre':
      return source.genre === '' ? '' : GENRE_TERMS[source.genre][language];
    case 'author':
      return source.author;
    case 'no':
      return String(source.no);
    case 'file':
      return source.fileName.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, '');
    default:
      return assertNever(part);
  }
};

/** Where a value is missing, the signs that would have set it apart go with it. */
const MISSING = '\u{E000}';
const SEPARATORS = String.raw`[\s,;:.·|/–—-]`;
const tidy = (title: string): string =>
  title
    .replaceAll(new RegExp(`${MISSING}(?:${SEPARATORS}*${MISSING})+`, 'gu'), MISSING)
    .replaceAll(new RegExp(`(?<=[(\\[«“"])\\s*${MISSING}${SEPARATORS}+`, 'gu'), '')
    .replaceAll(new RegExp(`[(\\[«“"]\\s*${MISSING}\\s*[)\\]»”"]`, 'gu'), MISSING)
    .replace(new RegExp(`^${SEPARATORS}*(?:${MISSING}${SEPARATORS}*)+`, 'u'), '')
    .replaceAll(new RegExp(`${SEPARATORS}*${MISSING}`, 'gu'), '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The title that a pattern gives a source; names in braces that mean nothing stay as they are. Empty when all its values are missing. */
export const titleByPattern = (pattern: string, source: Titled, language: Language): string =>
  tidy(
    pattern.replaceAll(/\{([\p{L}]+)\}/gu, (whole, name: string) => {
      const part = partNamed(name);
      return part === undefined ? whole : valueOf(part, source, language) || MISSING;
    }),
  ).slice(0, 500);

import { LANGUAGES, type Language } from '../../kernel/words.ts';

/** Fewer words tell nothing of a language. */
const FEWEST = 3;

/** Small words that only one of the two languages has. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du un une et est dans pour par sur avec que qui ce cette ces aux au il elle ne pas été sont leur'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and is was to in for by with that which this these shall not has have been are its from it'.split(' '),
  ),
};

/**
 * The language of a stretch of words: the usual one unless most of its words are of another.
 * @param words in small letters or not
 */
export function guessLanguage(words: readonly string[], usual: Language): Language {
  if (words.length < FEWEST) return usual;
  const count = (language: Language): number =>
    words.filter((word) => TELLING[language].has(word.toLowerCase())).length;
  const usualCount = count(usual);
  const other = LANGUAGES.find((language) => language !== usual && count(language) > Math.max(1, 2 * usualCount));
  return other ?? usual;
}

/** The words of a language, read from the dictionaries that ship with the program. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Language } from '../../../shared/kernel/words.ts';
import { isRight, suggestWords, type WordList } from '../../../shared/text/spelling/judge-word.ts';
import { LAW_WORDS } from '../../../shared/text/spelling/law-words.ts';
import { assetPath, type AssetName } from '../../system/assets.ts';

/** A memorandum in English may be written for London or for New York: what either spells so is right. */
const FILES: Readonly<Record<Language, readonly AssetName[]>> = {
  fr: ['spelling/fr.trie.gz'],
  en: ['spelling/en-GB.trie.gz', 'spelling/en-US.trie.gz'],
};
const MOST_SUGGESTIONS = 6;
/** Asked of each dictionary: it offers words that are no better than others. */
const MOST_NEAR = 12;

export interface Dictionary {
  isRight(word: string): boolean;
  /** The likeliest first. */
  suggest(word: string): readonly string[];
}

/** About half a second of work for French; afterwards it holds some ten megabytes. */
export function loadDictionary(language: Language): Dictionary {
  const tries = FILES[language].map((name) => decodeTrie(gunzipSync(readFileSync(assetPath(name)))));
  const known = new Set(LAW_WORDS[language]);
  // The French list has typographic apostrophes, the English ones straight ones.
  const listed = (word: string): string => (language === 'fr' ? word.replaceAll("'", '’') : word);
  const list: WordList = {
    has: (word) => known.has(word) || tries.some((trie) => trie.hasWord(listed(word), true)),
    hasLoosely: (word) => tries.some((trie) => trie.hasWord(listed(word), false)),
  };
  const near = (word: string): readonly string[] => {
    const found = tries.flatMap((trie) => trie.suggestWithCost(listed(word), { numSuggestions: MOST_NEAR }));
    return found.toSorted((a, b) => a.cost - b.cost).map(({ word: one }) => one);
  };
  return {
    isRight: (word) => isRight(word, language, list),
    suggest: (word) => suggestWords(word, language, list, near, MOST_SUGGESTIONS),
  };
}

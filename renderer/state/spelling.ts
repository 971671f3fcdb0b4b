import type { Language } from '../../shared/kernel/words.ts';
import { client } from '../api/client.ts';

/** What the dictionaries said of words: they never change their mind, so each word is asked about once. */
const RIGHT: Readonly<Record<Language, Map<string, boolean>>> = { fr: new Map(), en: new Map() };
const ASKED: Readonly<Record<Language, Set<string>>> = { fr: new Set(), en: new Set() };
/** A word longer than this is not judged. */
const LONGEST = 100;

export const judgedWords = {
  isRight: (language: Language, word: string): boolean | undefined =>
    word.length > LONGEST ? true : RIGHT[language].get(word),

  /** @returns whether an answer came that was not known before */
  async ask(language: Language, words: readonly string[]): Promise<boolean> {
    const asked = words.filter((word) => !ASKED[language].has(word));
    if (asked.length === 0) return false;
    for (const word of asked) ASKED[language].add(word);
    try {
      const wrong = new Set(await client.call('spelling.judge', { language, words: asked }));
      for (const word of asked) RIGHT[language].set(word, !wrong.has(word));
      return true;
    } catch {
      // Asked again when the text changes next: a text is written without its spelling checked rather than not at all.
      return false;
    } finally {
      for (const word of asked) ASKED[language].delete(word);
    }
  },

  suggest: (language: Language, word: string): Promise<readonly string[]> =>
    client.call('spelling.suggest', { language, word }).catch(() => []),
};

import type { Language } from '../../../shared/kernel/words.ts';

/** Who is taught a word: this matter, or this user for every matter. */
export type Taught = 'matter' | 'user';

/** What judges the words of a text, offline; it answers from memory, and says later when it had to ask. */
export interface SpellingService {
  readonly isOn: () => boolean;
  /** Undefined while it is not known. */
  isRight(word: string, language: Language): boolean | undefined;
  /** Asks about words; listeners are told when the answer is there. */
  ask(language: Language, words: readonly string[]): void;
  suggest(word: string, language: Language): Promise<readonly string[]>;
  learn(word: string, by: Taught): void;
  /** Told when words were judged, taught or forgotten, and when checking is switched on or off. */
  subscribe(listener: () => void): () => void;
}

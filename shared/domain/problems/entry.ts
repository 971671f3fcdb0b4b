import type { Bilingual } from '../../kernel/words.ts';

/** What is said of one problem: the message and the remedy in both languages; a name in braces is filled from the problem's detail. */
export interface Entry {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

export const entry = (fr: string, frRemedy: string, en: string, enRemedy: string): Entry => ({
  message: { fr, en },
  remedy: { fr: frRemedy, en: enRemedy },
});

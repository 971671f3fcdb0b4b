/** The words of a text that a dictionary can judge. Offsets in UTF-16 code units. */
export interface SpelledWord {
  readonly at: number;
  readonly word: string;
}

/** Addresses of pages and mails, file names: no words of any language. */
const NO_WORDS =
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[\p{L}\p{N}]+|(?<![\p{L}\p{N}])[\p{L}\p{N}_-]+\.(?:pdf|docx?|odt|html?|fr|com|org|eu|net)(?![\p{L}\p{N}])/giu;
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’\-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad]+)*/gu;

/** Words joined by an apostrophe or a hyphen are one; what holds a digit or is one letter is none. */
export function wordsIn(text: string): readonly SpelledWord[] {
  const searched = text.replaceAll(NO_WORDS, (address) => ' '.repeat(address.length));
  return [...searched.matchAll(WORD)]
    .map(({ index, 0: word }) => ({ at: index, word }))
    .filter(({ word }) => word.length > 1 && !/\p{N}/u.test(word));
}

/** One way to write a word: composed letters, straight apostrophe, plain hyphen, no soft hyphens. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll('’', "'")
    .replaceAll(/[\u2010\u2011]/gu, '-');

/** Letters and figures of a text in small letters, to compare it by. */
export const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The same without accents. */
export const plainLetters = (text: string): string => lettersOf(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));

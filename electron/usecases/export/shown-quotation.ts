import { shorten } from '../../../shared/kernel/shorten.ts';

/** Enough of a quotation for a message to know it by. */
export const shownQuotation = (words: string): string => shorten(words, 120);

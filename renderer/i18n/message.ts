import type { Bilingual } from '../../shared/kernel/words.ts';

/** Messages of one area of the interface: ICU sentences in both languages, by dotted key. */
export type Messages = Readonly<Record<string, Bilingual>>;

/** A search as it was understood. Values only: the index, the filters and the texts are asked the same question. */

import { assertNever } from '../../../shared/kernel/assert-never.ts';

/** Words that must follow one another; the last may be only the beginning of a word. */
export interface Phrase {
  /** As typed. */
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** Case and accents count. */
  readonly exact: boolean;
}

/** What a source says of itself. */
export type AboutField = 'title' | 'author' | 'publisher';

export type Query =
  | { readonly type: 'phrase'; readonly phrase: Phrase; readonly field: AboutField | null }
  /** Phrases with at most `distance` words between the first and the last. */
  | {
      readonly type: 'near';
      readonly phrases: readonly Phrase[];
      readonly distance: number;
      readonly field: AboutField | null;
    }
  /** Formats and genres of sources, or `fact`, `memo`: no code is both. */
  | { readonly type: 'kinds'; readonly kinds: readonly string[] }
  /** ISO days, null at an open end: what has a date within, wholly or in part. */
  | { readonly type: 'dates'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'all' | 'any'; readonly parts: readonly Query[] }
  | { readonly type: 'but'; readonly wanted: Query; readonly excluded: Query };

/** One part, or all of them, or any; undefined when there is none. */
export function join(type: 'all' | 'any', parts: readonly Query[]): Query | undefined {
  const [first] = parts;
  return parts.length < 2 ? first : { type, parts };
}

/** Every phrase that is asked for and not excluded: what a hit shows. */
export function phrasesOf(query: Query): Phrase[] {
  switch (query.type) {
    case 'phrase':
      return [query.phrase];
    case 'near':
      return [...query.phrases];
    case 'kinds':
    case 'dates':
      return [];
    case 'all':
    case 'any':
      return query.parts.flatMap((part) => phrasesOf(part));
    case 'but':
      return phrasesOf(query.wanted);
    default:
      return assertNever(query);
  }
}

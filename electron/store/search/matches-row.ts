/** Whether a record answers a question, read from its texts: for what the index cannot say (exact words, comments). */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { HitNoun } from './nouns.ts';
import type { AboutField, Phrase, Query } from './query.ts';
import { tokensOf } from './tokens.ts';
import { isIn, placesOf } from './word-pattern.ts';

export interface ReadRow {
  readonly noun: HitNoun;
  /** Words of one phrase, or near each other, stand in one of these. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly kind: string;
  readonly genre: string;
  /** EDTF, empty when not known. */
  readonly date: string;
}

export function matchesRow(query: Query, row: ReadRow): boolean {
  switch (query.type) {
    case 'phrase':
      return columnsOf(row, query.field).some((text) => isIn(text, query.phrase));
    case 'near':
      return columnsOf(row, query.field).some((text) => areNear(text, query.phrases, query.distance));
    case 'kinds':
      return row.noun === 'source'
        ? query.kinds.includes(row.kind) || query.kinds.includes(row.genre)
        : query.kinds.includes(row.noun);
    case 'dates': {
      const date = parseEdtf(row.date);
      if (!date) return false;
      return (
        (query.to === null || (date.from ?? '') <= query.to) && (query.from === null || (date.to ?? '9') >= query.from)
      );
    }
    case 'all':
      return query.parts.every((part) => matchesRow(part, row));
    case 'any':
      return query.parts.some((part) => matchesRow(part, row));
    case 'but':
      return matchesRow(query.wanted, row) && !matchesRow(query.excluded, row);
    default:
      return assertNever(query);
  }
}

const columnsOf = (row: ReadRow, field: AboutField | null): readonly string[] =>
  field === null ? row.texts : [row[field]];

/** Places of each phrase that are looked at: more than this in one text and some are near each other. */
const MOST_PLACES = 1_000;

/** At most `distance` words between the end of the first phrase and the beginning of the last. */
function areNear(text: string, phrases: readonly Phrase[], distance: number): boolean {
  const starts = [...tokensOf(text)].map(({ start }) => start);
  const number = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const places = phrases.map((phrase) =>
    placesOf(text, phrase, MOST_PLACES).map(({ start, end }) => ({ first: number(start), last: number(end) - 1 })),
  );
  // For each beginning, the nearest place of every phrase at or after it.
  return places.flat().some(({ first, last }) => {
    const next = places.map((list) => list.find((place) => place.first >= first));
    if (next.includes(undefined)) return false;
    const furthest = Math.max(...next.map((place) => place?.first ?? 0));
    return furthest - last - 1 <= distance;
  });
}

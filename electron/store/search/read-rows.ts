import type { SearchWithin } from '../../../shared/domain/search.ts';
import { OWN_ROLES, type Segment } from '../../../shared/domain/source.ts';
import { one, type ReadableDatabase } from '../database.ts';
import { NOUN_INDEXES, type HitNoun } from './nouns.ts';
import type { Span } from './word-pattern.ts';

/** A record with the texts that a search looks at. */
export interface HitRow {
  readonly no: number;
  readonly id: string;
  readonly title: string;
  /** EDTF, empty when not known. */
  readonly date: string;
  readonly kind: string;
  /** Of sources; else, or when it has none, empty. */
  readonly genre: string;
  readonly author: string;
  readonly publisher: string;
  readonly text: string;
  /** A second text, searched when the words are not in the first: a fact's note. */
  readonly aside: string;
  /** Sources whose text has surroundings: its own words, and the surroundings apart; else null and empty. */
  readonly own: string | null;
  readonly around: string;
  /** JSON of its segments when it has surroundings, else of an empty list. */
  readonly segments: string;
}

/** The texts in which a word counts. */
export const textsWithin = ({ title, text, aside, own, around }: HitRow, within: SearchWithin): readonly string[] =>
  within === 'surroundings' ? [around] : [title, within === 'all' ? text : (own ?? text), aside];

/** Which of the spans found in the whole text are in the words that were searched. */
export function spansWithin<S extends Span>(
  { segments }: HitRow,
  spans: readonly S[],
  within: SearchWithin,
): readonly S[] {
  const all = JSON.parse(segments) as readonly Segment[];
  if (within === 'all' || (all.length === 0 && within === 'own')) return spans;
  const around = all.filter(({ role }) => !OWN_ROLES.has(role));
  const isAround = (span: Span): boolean => around.some(({ start, end }) => span.start < end && span.end > start);
  return spans.filter((span) => isAround(span) === (within === 'surroundings'));
}

/** Rows in the order of their numbers given, one in memory at a time. */
export function* readRows(db: ReadableDatabase, noun: HitNoun, numbers: readonly number[]): Generator<HitRow> {
  for (const no of numbers) {
    const row = one<HitRow>(db, `${NOUN_INDEXES[noun].row} WHERE s.no = ?`, no);
    if (row) yield row;
  }
}

import { one, type ReadableDatabase } from '../database.ts';
import { NOUN_INDEXES, type HitNoun } from './nouns.ts';

/** A record with the texts that a search looks at. */
export interface HitRow {
  readonly no: number;
  readonly id: string;
  readonly title: string;
  /** EDTF, empty when not known. */
  readonly date: string;
  readonly kind: string;
  readonly author: string;
  readonly publisher: string;
  readonly text: string;
  /** A second text, searched when the words are not in the first: a fact's note. */
  readonly aside: string;
}

/** Rows in the order of their numbers given, one in memory at a time. */
export function* readRows(db: ReadableDatabase, noun: HitNoun, numbers: readonly number[]): Generator<HitRow> {
  for (const no of numbers) {
    const row = one<HitRow>(db, `${NOUN_INDEXES[noun].row} WHERE s.no = ?`, no);
    if (row) yield row;
  }
}

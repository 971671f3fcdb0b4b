/**
 * Which sources are one family: those connected by links between their texts or by ties that the lawyer made. Kept in step within the very
 * transaction that changes a source, a tie or an exclusion, through undo and redo as well.
 */
import { runThrough } from './change.ts';
import { all, marks, one, run, slices, type WritableDatabase } from './database.ts';
import type { RecordedRow } from './recording.ts';

interface SourceColumns {
  readonly no: number;
}

/** Sources that came, and sources whose families must be put together anew, gathered while a transaction goes on. */
export class FamilyChanges {
  readonly added: number[] = [];
  readonly changed = new Set<number>();

  /** @param rows what a part of the transaction changed */
  add(db: WritableDatabase, rows: readonly RecordedRow[]): this {
    for (const { table, before, after } of rows) {
      if (table === 'source') {
        if (before !== null && after !== null && bindingOf(before) === bindingOf(after)) continue;
        const [was, is] = [readColumns(before), readColumns(after)];
        if (is && !was) this.added.push(is.no);
        else if (was) this.changed.add(was.no);
      } else if (table === 'family_tie' || table === 'family_exclusion')
        for (const no of sourcesNamed(db, after ?? before ?? '{}')) this.changed.add(no);
    }
    return this;
  }
}

/** @param rows what the transaction changed */
export const keepFamilies = (db: WritableDatabase, rows: readonly RecordedRow[]): void =>
  runThrough(keepFamiliesInSteps(db, new FamilyChanges().add(db, rows)));

/** At the end of the transaction: a family of which many members changed is put together once. */
export function* keepFamiliesInSteps(
  db: WritableDatabase,
  { added, changed }: FamilyChanges,
): Generator<undefined, void> {
  for (const part of slices(added)) {
    for (const no of linked(db, part)) addSource(db, no);
    yield;
  }
  if (changed.size > 0) yield* regroup(db, changed);
}

/** What decides on the family of a source, as it stands in its row: a quotation mark within a value would stand behind a stroke. */
const BINDING = /"(?:text_id|trashed_at)":(?:null|"[^"]*")/gu;
const bindingOf = (json: string): string => (json.match(BINDING) ?? []).join(' ');

/** Those of the new sources that anything binds to another: few, and found by one query. */
const linked = (db: WritableDatabase, added: readonly number[]): number[] =>
  added.length === 0
    ? []
    : all<{ no: number }>(
        db,
        `SELECT s.no FROM json_each(?) CROSS JOIN source s ON s.no = value
         WHERE EXISTS (SELECT 1 FROM text_print p CROSS JOIN text_link l ON l.no = p.no WHERE p.text_id = s.text_id)
            OR EXISTS (SELECT 1 FROM family_tie t WHERE t.source_id = s.id OR t.other_id = s.id) ORDER BY key`,
        JSON.stringify(added),
      ).map(({ no }) => no);

const readColumns = (json: string | null): SourceColumns | null =>
  json === null ? null : (JSON.parse(json) as SourceColumns);

function sourcesNamed(db: WritableDatabase, json: string): number[] {
  const { source_id, other_id = source_id } = JSON.parse(json) as { source_id: string; other_id?: string };
  return all<{ no: number }>(db, 'SELECT no FROM source WHERE id IN (?, ?)', source_id, other_id).map(({ no }) => no);
}

/** Excluded sources are held by ties alone. */
const STANDS_ALONE = (source: string): string =>
  `EXISTS (SELECT 1 FROM family_exclusion x WHERE x.source_id = ${source}.id)`;

/** In this order: SQLite left to choose would begin with every source that is not in the trash. */
const NEIGHBOURS = `
  SELECT s.no AS no FROM source me CROSS JOIN text_print p ON p.text_id = me.text_id CROSS JOIN text_link l ON l.no = p.no
    CROSS JOIN text_print q ON q.no = l.other CROSS JOIN source s ON s.text_id = q.text_id
    WHERE me.no = ? AND me.trashed_at IS NULL AND s.trashed_at IS NULL AND s.no <> me.no
      AND NOT ${STANDS_ALONE('me')} AND NOT ${STANDS_ALONE('s')}
  UNION SELECT s.no FROM source me JOIN family_tie t ON t.source_id = me.id JOIN source s ON s.id = t.other_id
    WHERE me.no = ? AND me.trashed_at IS NULL AND s.trashed_at IS NULL
  UNION SELECT s.no FROM source me JOIN family_tie t ON t.other_id = me.id JOIN source s ON s.id = t.source_id
    WHERE me.no = ? AND me.trashed_at IS NULL AND s.trashed_at IS NULL`;

const neighboursOf = (db: WritableDatabase, no: number): number[] =>
  all<{ no: number }>(db, NEIGHBOURS, no, no, no).map((row) => row.no);

const familyOf = (db: WritableDatabase, no: number): number | undefined =>
  one<{ family: number }>(db, 'SELECT family FROM source_family WHERE source_no = ?', no)?.family;

const membersOf = (db: WritableDatabase, family: number): number[] =>
  all<{ no: number }>(db, 'SELECT source_no AS no FROM source_family WHERE family = ?', family).map(({ no }) => no);

function put(db: WritableDatabase, members: Iterable<number>, family: number): void {
  runThrough(putInSteps(db, members, family));
}

function* putInSteps(db: WritableDatabase, members: Iterable<number>, family: number): Generator<undefined, void> {
  for (const no of members) {
    run(
      db,
      'INSERT INTO source_family (source_no, family) VALUES (?, ?) ON CONFLICT (source_no) DO UPDATE SET family = excluded.family',
      no,
      family,
    );
    yield;
  }
}

/** A source that came in can only bring others together: what it costs does not grow with its family. */
function addSource(db: WritableDatabase, no: number): void {
  const near = neighboursOf(db, no);
  if (near.length === 0) return;
  const known = near.map((other) => familyOf(db, other));
  const families = new Set(known.filter((family) => family !== undefined));
  const alone = near.filter((_, index) => known[index] === undefined);
  const family = Math.min(no, ...alone, ...families);
  for (const other of families)
    if (other !== family) run(db, 'UPDATE source_family SET family = ? WHERE family = ?', family, other);
  put(db, [no, ...alone], family);
}

/** After links between texts were found. @param texts numbers of texts in the index of wording */
export function joinFamilies(db: WritableDatabase, texts: readonly number[]): void {
  const sources = all<{ no: number }>(
    db,
    `SELECT s.no FROM json_each(?) CROSS JOIN text_print p ON p.no = value CROSS JOIN source s ON s.text_id = p.text_id
     WHERE s.trashed_at IS NULL AND EXISTS (SELECT 1 FROM text_link l WHERE l.no = p.no) ORDER BY s.no`,
    JSON.stringify(texts),
  );
  for (const { no } of sources) addSource(db, no);
}

/** After links between texts were taken away. @param texts numbers of texts in the index of wording */
export function regroupTexts(db: WritableDatabase, texts: readonly number[]): void {
  const sources = all<{ no: number }>(
    db,
    `SELECT s.no FROM text_print p JOIN source s ON s.text_id = p.text_id WHERE p.no IN (${marks(texts)})`,
    ...texts,
  );
  runThrough(regroup(db, new Set(sources.map(({ no }) => no))));
}

/** Of a step: sources whose family is looked for. */
const REGROUPED = 100;

/** Takes the families of these sources apart and puts together again what hangs together. */
function* regroup(db: WritableDatabase, sources: ReadonlySet<number>): Generator<undefined, void> {
  const loose = new Set(sources);
  let done = 0;
  for (const no of sources) {
    if (++done % REGROUPED === 0) yield;
    const family = familyOf(db, no);
    if (family === undefined) continue;
    for (const members of slices(membersOf(db, family))) {
      for (const member of members) loose.add(member);
      run(db, 'DELETE FROM source_family WHERE source_no IN (SELECT value FROM json_each(?))', JSON.stringify(members));
      yield;
    }
  }
  const seen = new Set<number>();
  for (const no of loose) {
    if (seen.has(no)) continue;
    const together = yield* connectedTo(db, no);
    let first = no;
    for (const member of together) {
      seen.add(member);
      first = Math.min(first, member);
    }
    if (together.size > 1) yield* putInSteps(db, together, first);
    if (++done % REGROUPED === 0) yield;
  }
}

function* connectedTo(db: WritableDatabase, no: number): Generator<undefined, Set<number>> {
  const found = new Set([no]);
  // A set is walked through what is added to it meanwhile.
  for (const member of found) {
    for (const other of neighboursOf(db, member)) found.add(other);
    yield;
  }
  return found;
}

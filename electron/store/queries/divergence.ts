/** Divergences as the lawyer took them, with their claims. */
import type {
  Divergence,
  DivergenceClaim,
  DivergenceKind,
  DivergenceState,
  Told,
} from '../../../shared/domain/divergence.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { CLAIM_COLUMNS, CLAIM_TABLES, type ClaimColumns } from './claim.ts';

interface DivergenceColumns {
  readonly id: string;
  readonly proposition: string;
  readonly state: Exclude<DivergenceState, 'proposed'>;
  readonly ruling_claim_id: string | null;
  readonly note: string;
  readonly kind: DivergenceKind;
  readonly key: string;
  readonly explanation: string;
}

interface TiedColumns extends ClaimColumns {
  readonly divergence_id: string;
  readonly published: string | null;
  readonly publisher: string | null;
}

/** `key` is empty for one that the lawyer set up. */
export interface StoredDivergence extends Omit<Divergence, 'voices'> {
  readonly key: string;
}

const NOTHING: Told = { code: '', detail: {} };

const toClaim = (row: TiedColumns): DivergenceClaim => ({
  claimId: row.id,
  source:
    row.passage_id === null
      ? null
      : {
          id: row.source_id,
          no: row.source_no,
          title: row.source_title,
          published: row.published ?? '',
          publisher: row.publisher ?? '',
          exhibitNumber: row.exhibit_number,
          familyId: row.family === null ? null : String(row.family),
        },
  textId: row.text_id ?? '',
  start: row.start_offset ?? 0,
  end: row.end_offset ?? 0,
  quote: row.quote ?? '',
  passageId: row.passage_id,
  page: row.page,
  value: row.value,
  unit: row.unit,
  date: row.date,
  speaker: row.speaker,
  factId: row.fact_id,
});

function toDivergence(row: DivergenceColumns, claims: readonly DivergenceClaim[]): StoredDivergence {
  const { topic = NOTHING, explanation = NOTHING } = JSON.parse(row.explanation) as {
    topic?: Told;
    explanation?: Told;
  };
  return {
    id: row.id,
    state: row.state,
    kind: row.kind,
    key: row.key,
    proposition: row.proposition,
    topic,
    explanation,
    claims,
    rulingClaimId: row.ruling_claim_id,
    note: row.note,
  };
}

const CLAIMS = `SELECT d.divergence_id, ${CLAIM_COLUMNS}, s.published, s.publisher
  FROM divergence_claim d JOIN ${CLAIM_TABLES.replace('claim c', 'claim c ON c.id = d.claim_id')}`;

/** In the order in which they were taken. */
export function listStoredDivergences(db: ReadableDatabase): StoredDivergence[] {
  const claims = new Map<string, DivergenceClaim[]>();
  for (const row of all<TiedColumns>(db, `${CLAIMS} ORDER BY d.id`))
    claims.set(row.divergence_id, [...(claims.get(row.divergence_id) ?? []), toClaim(row)]);
  return all<DivergenceColumns>(db, 'SELECT * FROM divergence ORDER BY id').map((row) =>
    toDivergence(row, claims.get(row.id) ?? []),
  );
}

/** The lawyer's own claims as values to set side by side, by id. */
export const ownClaimValues = (db: ReadableDatabase): ReadonlyMap<string, DivergenceClaim> =>
  new Map(
    all<TiedColumns>(
      db,
      `SELECT '' AS divergence_id, ${CLAIM_COLUMNS}, s.published, s.publisher FROM ${CLAIM_TABLES} WHERE c.how NOT LIKE 'divergence.%'`,
    ).map((row) => [row.id, toClaim(row)]),
  );

export function findStoredDivergence(db: ReadableDatabase, divergenceId: string): StoredDivergence | undefined {
  const row = one<DivergenceColumns>(db, 'SELECT * FROM divergence WHERE id = ?', divergenceId);
  return (
    row &&
    toDivergence(
      row,
      all<TiedColumns>(db, `${CLAIMS} WHERE d.divergence_id = ? ORDER BY d.id`, divergenceId).map(toClaim),
    )
  );
}

export const findDivergenceByKey = (db: ReadableDatabase, key: string): string | undefined =>
  one<{ id: string }>(db, "SELECT id FROM divergence WHERE key = ? AND key <> ''", key)?.id;

/** @returns the new id */
export function insertDivergence(
  db: WritableDatabase,
  { topic, explanation, ...fields }: Pick<StoredDivergence, 'proposition' | 'kind' | 'key' | 'topic' | 'explanation'>,
): string {
  const id = makeId();
  insertRow(db, 'divergence', {
    id,
    ...fields,
    state: 'open',
    explanation: JSON.stringify({ topic, explanation }),
    created_at: new Date().toISOString(),
  });
  return id;
}

export const updateDivergence = (
  db: WritableDatabase,
  divergenceId: string,
  set: Partial<Pick<DivergenceColumns, 'proposition' | 'state' | 'note' | 'kind' | 'ruling_claim_id'>>,
): boolean => updateRow(db, 'divergence', divergenceId, set) === 1;

export const deleteDivergence = (db: WritableDatabase, divergenceId: string): boolean =>
  run(db, 'DELETE FROM divergence WHERE id = ?', divergenceId) === 1;

export const tieClaim = (db: WritableDatabase, divergenceId: string, claimId: string): void =>
  insertRow(db, 'divergence_claim', { id: makeId(), divergence_id: divergenceId, claim_id: claimId });

export const untieClaim = (db: WritableDatabase, divergenceId: string, claimId: string): boolean =>
  run(db, 'DELETE FROM divergence_claim WHERE divergence_id = ? AND claim_id = ?', divergenceId, claimId) === 1;

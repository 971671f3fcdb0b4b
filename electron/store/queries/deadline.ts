import type { Deadline, DeadlineMove } from '../../../shared/domain/deadline.ts';
import { makeId } from '../../system/make-id.ts';
import {
  all,
  insertRow,
  one,
  updateRow,
  type ReadableDatabase,
  type Value,
  type WritableDatabase,
} from '../database.ts';

interface DeadlineColumns {
  readonly id: string;
  readonly step_id: string;
  readonly rule: string;
  readonly duration: string;
  readonly base: Deadline['base'];
  readonly zone: string;
  readonly label: string;
  readonly computed: string;
  readonly override_day: string;
  readonly override_reason: string;
  readonly met_by_step_id: string | null;
  readonly trashed_at: string | null;
}

/** The day as it was last computed, kept only so that a change of it can be told. Empty texts: none. */
export interface ComputedDay {
  readonly day: string;
  /** EDTF of the event. */
  readonly event: string;
  readonly moved: DeadlineMove | null;
  readonly revision: number;
}

const NEVER: ComputedDay = { day: '', event: '', moved: null, revision: 0 };
const computedOf = (text: string): ComputedDay => ({ ...NEVER, ...(JSON.parse(text) as Partial<ComputedDay>) });

function toDeadline(row: DeadlineColumns): Deadline {
  const { moved, revision } = computedOf(row.computed);
  return {
    id: row.id,
    stepId: row.step_id,
    rule: row.rule,
    duration: JSON.parse(row.duration) as Deadline['duration'],
    base: row.base,
    zone: row.zone,
    label: row.label,
    overrideDay: row.override_day,
    overrideReason: row.override_reason,
    metByStepId: row.met_by_step_id,
    moved,
    revision,
    trashed: row.trashed_at !== null,
  };
}

/** Every deadline in the order in which they were opened, those in the trash marked. */
export const listDeadlines = (db: ReadableDatabase): Deadline[] =>
  all<DeadlineColumns>(db, 'SELECT * FROM deadline ORDER BY id').map(toDeadline);

export const deadlinesOfStep = (db: ReadableDatabase, stepId: string): Deadline[] =>
  all<DeadlineColumns>(db, 'SELECT * FROM deadline WHERE step_id = ? ORDER BY id', stepId).map(toDeadline);

export function findDeadline(db: ReadableDatabase, deadlineId: string): Deadline | undefined {
  const row = one<DeadlineColumns>(db, 'SELECT * FROM deadline WHERE id = ?', deadlineId);
  return row && toDeadline(row);
}

/** @returns what was last computed; nothing yet for a deadline just opened */
export const findComputed = (db: ReadableDatabase, deadlineId: string): ComputedDay =>
  computedOf(one<{ computed: string }>(db, 'SELECT computed FROM deadline WHERE id = ?', deadlineId)?.computed ?? '{}');

export const writeComputed = (db: WritableDatabase, deadlineId: string, computed: ComputedDay): boolean =>
  updateRow(db, 'deadline', deadlineId, { computed: JSON.stringify(computed) }) === 1;

export type DeadlineFields = Omit<Deadline, 'id' | 'stepId' | 'moved' | 'revision' | 'trashed'>;

const toColumns = (fields: DeadlineFields): Record<string, Value> => ({
  rule: fields.rule,
  duration: JSON.stringify(fields.duration),
  base: fields.base,
  zone: fields.zone,
  label: fields.label,
  override_day: fields.overrideDay,
  override_reason: fields.overrideReason,
  met_by_step_id: fields.metByStepId,
});

/** @returns the new id */
export function insertDeadline(db: WritableDatabase, stepId: string, fields: DeadlineFields): string {
  const id = makeId();
  insertRow(db, 'deadline', { id, step_id: stepId, created_at: new Date().toISOString(), ...toColumns(fields) });
  return id;
}

/** Writes every field. */
export const updateDeadline = (db: WritableDatabase, deadlineId: string, fields: DeadlineFields): boolean =>
  updateRow(db, 'deadline', deadlineId, toColumns(fields)) === 1;

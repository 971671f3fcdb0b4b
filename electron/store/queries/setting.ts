/** What a matter keeps once: a value of JSON by name. */
import { insertRow, one, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** @returns undefined when it was never written */
export function readSetting(db: ReadableDatabase, id: string): unknown {
  const row = one<{ value: string }>(db, 'SELECT value FROM setting WHERE id = ?', id);
  return row && JSON.parse(row.value);
}

export function writeSetting(db: WritableDatabase, id: string, value: unknown): void {
  const text = JSON.stringify(value);
  if (updateRow(db, 'setting', id, { value: text }) === 0) insertRow(db, 'setting', { id, value: text });
}

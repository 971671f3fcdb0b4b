import { comparable } from '../../../shared/kernel/fold.ts';
import type { SavedSearch } from '../../../shared/domain/search.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';

const SELECT = 'SELECT id, label, query, scope FROM saved_search';

/** By label, accents and case left aside. */
export const listSavedSearches = (db: ReadableDatabase): SavedSearch[] =>
  all(db, `${SELECT} ORDER BY comparable(label), label`);

export const findSavedSearch = (db: ReadableDatabase, id: string): SavedSearch | undefined =>
  one(db, `${SELECT} WHERE id = ?`, id);

/** The saved search of that name, whatever the case and accents. */
export const findSavedSearchByLabel = (db: ReadableDatabase, label: string): SavedSearch | undefined =>
  one(db, `${SELECT} WHERE comparable(label) = ?`, comparable(label));

/** @returns the new id */
export function insertSavedSearch(db: WritableDatabase, { label, query, scope }: Omit<SavedSearch, 'id'>): string {
  const id = makeId();
  insertRow(db, 'saved_search', { id, label, query, scope, created_at: new Date().toISOString() });
  return id;
}

/** @returns false when there is no such search */
export const updateSavedSearch = (
  db: WritableDatabase,
  id: string,
  set: Partial<Pick<SavedSearch, 'label' | 'query' | 'scope'>>,
): boolean => updateRow(db, 'saved_search', id, set) === 1;

/** @returns false when there is no such search */
export const deleteSavedSearch = (db: WritableDatabase, id: string): boolean =>
  run(db, 'DELETE FROM saved_search WHERE id = ?', id) === 1;

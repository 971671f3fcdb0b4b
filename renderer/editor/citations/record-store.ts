import { NO_RECORDS, type CitedRecords } from './citation-label.ts';

/** Holds what labels are computed from; node views subscribe, so that a moved exhibit renumbers every citation at once without a transaction. */
export interface RecordStore {
  get(): CitedRecords;
  set(records: CitedRecords): void;
  subscribe(listener: () => void): () => void;
}

export function createRecordStore(initial: CitedRecords = NO_RECORDS): RecordStore {
  let records = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => records,
    set(next) {
      records = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

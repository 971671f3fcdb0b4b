import { useSyncExternalStore } from 'react';
import { NO_RECORDS, type CitedRecords } from '../../editor/citations/citation-label.ts';
import type { RecordStore } from '../../editor/citations/record-store.ts';

const idle = (): void => undefined;

/** The records of an open text, for components. */
export const useStoredRecords = (store: RecordStore | undefined): CitedRecords =>
  useSyncExternalStore(
    (listener) => store?.subscribe(listener) ?? idle,
    () => store?.get() ?? NO_RECORDS,
  );

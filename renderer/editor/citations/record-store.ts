import { createValueStore, type ValueStore } from '../value-store.ts';
import { withReferences, type OrderedCitation } from './citation-order.ts';
import { NO_RECORDS, type CitedRecords } from './citation-label.ts';

/** Holds what labels are computed from; node views subscribe, so that a moved exhibit renumbers every citation at once without a transaction. */
export interface RecordStore extends ValueStore<CitedRecords> {
  /** The citations in the order of the text, asked for whenever short forms may have changed; undefined when the text has closed. */
  follow(order: (() => readonly OrderedCitation[]) | undefined): void;
  /** The text has changed: where repeated citations have a short form, which is which may have changed as well. */
  reorder(): void;
}

export function createRecordStore(initial: CitedRecords = NO_RECORDS): RecordStore {
  const store = createValueStore(initial);
  let orderOf: (() => readonly OrderedCitation[]) | undefined;
  let known = '';
  return {
    ...store,
    set(records) {
      const order = orderOf?.() ?? [];
      known = JSON.stringify(order);
      store.set(withReferences(records, order));
    },
    follow(order) {
      orderOf = order;
    },
    reorder() {
      const records = store.get();
      if (records.settings.repeats === 'full' || !orderOf) return;
      const order = orderOf();
      const now = JSON.stringify(order);
      if (now === known) return;
      known = now;
      store.set(withReferences(records, order));
    },
  };
}

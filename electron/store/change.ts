import type { LabelCode } from '../../shared/domain/labels.ts';
import type { Detail } from './audit.ts';
import type { WritableDatabase } from './database.ts';

/** What a use case does to very many records, part by part: one transaction and one undo step, between whose parts other calls are answered. */
export interface Change<T> {
  readonly label: LabelCode;
  /** Values for the label's {placeholders}. */
  readonly detail: Detail;
  /** Pauses after each part, and tells how many records it took on. */
  readonly body: (db: WritableDatabase) => Generator<number, T>;
}

/** Runs all steps at once. */
export function runThrough<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

import { runThrough, type Change } from '../store/change.ts';
import type { CaseFile } from '../store/case-file.ts';

/** Makes a change of a few records in one go, where nobody waits for another answer meanwhile. */
export const commitAtOnce = <T>(file: CaseFile, { label, detail, body }: Change<T>): T =>
  file.commit(label, (db) => runThrough(body(db)), { detail });

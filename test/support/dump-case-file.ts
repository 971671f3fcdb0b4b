import { trackedTables } from '../../electron/store/recording.ts';
import type { CaseFile } from '../../electron/store/case-file.ts';

/** Every row of every table that undo covers, in an order of its own: two equal dumps are two equal matters. */
export const dumpCaseFile = (file: CaseFile): Record<string, unknown[]> =>
  Object.fromEntries(
    trackedTables(file.read).map((table) => [table, file.read.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );

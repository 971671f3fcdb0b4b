/** What the thread that writes does while it waits for its first import: the engine compiles what was run often, SQLite prepares what was asked once. */
import type { ReadOutcome } from '../../importers/read-document.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { insertBatch } from '../../store/queries/source.ts';
import { makeId } from '../../system/make-id.ts';
import { NO_COUNTS } from './batch-progress.ts';
import { writePart } from './commit-arrivals.ts';
import type { Arrival } from './write-arrivals.ts';

/** Writes documents that are nobody's as a part of an import, and takes all of it back. What goes wrong here goes wrong again, and is told, when it matters. */
export function rehearseWriting(file: CaseFile, outcomes: readonly ReadOutcome[]): void {
  const id = makeId();
  const arrivals = outcomes.map((outcome, index): Arrival => {
    const fileName = `${index}.txt`;
    const found = {
      path: fileName,
      fileName,
      relativePath: `rehearsal/${fileName}`,
      size: outcome.ok ? outcome.size : 0,
    };
    return { found, outcome, inside: 0, leftAside: [] };
  });
  try {
    file.rehearse('sources.imported', (db) => {
      insertBatch(db, { id, label: 'rehearsal', startedAt: new Date().toISOString() });
      return writePart(db, id, arrivals, NO_COUNTS, []);
    });
  } catch {
    // Nobody asked for it.
  }
}

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rehearse } from '../../../../electron/importers/pool/rehearse.ts';
import type { ReadOutcome } from '../../../../electron/importers/read-document.ts';
import type { CaseFile } from '../../../../electron/store/case-file.ts';
import type { BatchCounts } from '../../../../electron/usecases/intake/batch-progress.ts';
import { rehearseWriting } from '../../../../electron/usecases/intake/rehearse-writing.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile('Brévoles');
});
afterEach(() => made.dispose());

/** Every row of every table, those of the search index, the originals and the trail as well. */
function everyRow({ read }: CaseFile): Record<string, unknown[]> {
  const tables = read.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')",
  );
  return Object.fromEntries(
    tables
      .pluck()
      .all()
      .map((name) => [name, read.prepare(`SELECT * FROM ${String(name)}`).all()]),
  );
}

/** What a thread of the pool reads of its own first. */
async function rehearsed(): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  await rehearse(
    () => outcomes.length > 0,
    (answers) => void outcomes.push(...answers.map(({ outcome }) => outcome)),
  );
  return outcomes;
}

test('what is rehearsed is written whole, and nothing of it is left', async () => {
  const { file } = made;
  const outcomes = await rehearsed();
  const before = everyRow(file);
  let told = 0;
  file.onChange(() => told++);
  const written: BatchCounts[] = [];
  const watched: CaseFile = {
    ...file,
    rehearse: (label, body) =>
      file.rehearse(label, (db) => written.push((body(db) as { readonly counts: BatchCounts }).counts)),
  };
  rehearseWriting(watched, outcomes);
  rehearseWriting(watched, outcomes);
  expect(outcomes.length).toBeGreaterThan(20);
  const counts = { found: 0, imported: outcomes.length, duplicates: 0, skipped: 0 };
  expect(written).toEqual([counts, counts]);
  expect(everyRow(file)).toEqual(before);
  expect(before).toHaveProperty('source_search_data');
  expect(told).toBe(0);
});

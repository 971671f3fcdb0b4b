import { createHash } from 'node:crypto';
import { unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packDocument } from '../../../../electron/importers/read-document.ts';
import { readText } from '../../../../electron/importers/text/read-text.ts';
import { insertBatch } from '../../../../electron/store/queries/source.ts';
import { NO_COUNTS } from '../../../../electron/usecases/intake/batch-progress.ts';
import { BatchGone, commitArrivals } from '../../../../electron/usecases/intake/commit-arrivals.ts';
import type { Arrival } from '../../../../electron/usecases/intake/write-arrivals.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let own: TemporaryCaseFile;
beforeEach(() => {
  own = temporaryCaseFile();
});
afterEach(() => own.dispose());

/** A file as the pool would have read it; large ones come without their bytes. */
function arrival(name: string, content: string, isLarge: boolean): Arrival & { readonly path: string } {
  const file = path.join(own.dir, name);
  writeFileSync(file, content);
  const bytes = Buffer.from(content);
  return {
    path: file,
    inside: 0,
    leftAside: [],
    found: { path: file, fileName: name, relativePath: name, size: bytes.length },
    outcome: {
      ok: true,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      bytes: isLarge ? null : bytes,
      document: packDocument(readText({ bytes, fileName: name, today: '2026-01-15', tick: () => undefined })),
    },
  };
}
const names = (): unknown[] => own.file.read.prepare('SELECT file_name FROM source ORDER BY no').pluck().all();

test('a file that is no longer what was read is told, and the rest of its part is in', () => {
  own.file.commit('sources.imported', (db) =>
    insertBatch(db, { id: 'lot', label: 'lot', startedAt: '2026-01-15T10:00:00Z' }),
  );
  const all = [
    arrival('a.txt', 'Un.', false),
    arrival('b.txt', 'Deux.', true),
    arrival('c.txt', 'Trois.', true),
    arrival('d.txt', 'Quatre.', true),
  ];
  writeFileSync(all[1]!.path, 'Deux bis.');
  unlinkSync(all[2]!.path);
  const { counts, problems } = commitArrivals(own.file, 'lot', all, { ...NO_COUNTS, found: 4 });
  expect(counts).toEqual({ found: 4, imported: 2, duplicates: 0, skipped: 2 });
  expect(problems.map(({ path: where, code }) => [where, code])).toEqual([
    ['b.txt', 'file.changed'],
    ['c.txt', 'file.missing'],
  ]);
  expect(names()).toEqual(['a.txt', 'd.txt']);
});

test('nothing is written for a batch that is gone', () => {
  expect(() => commitArrivals(own.file, 'parti', [arrival('a.txt', 'Un.', false)], NO_COUNTS)).toThrow();
  expect(names()).toEqual([]);
  expect(() => commitArrivals(own.file, 'parti', [], NO_COUNTS)).toThrow(BatchGone);
});

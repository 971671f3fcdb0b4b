/** Who else quotes the same statement, in a large case file: what the look-up costs for a source full of quotations. */
import { createHash } from 'node:crypto';
import type { CaseFile } from '../../electron/store/case-file.ts';
import { writeOriginal } from '../../electron/store/originals.ts';
import { insertBatch, insertSource } from '../../electron/store/queries/source.ts';
import { insertText } from '../../electron/store/texts.ts';
import { makeId } from '../../electron/system/make-id.ts';
import { sharedQuotations } from '../../electron/usecases/families/shared-quotations.ts';
import { article, seeded } from './articles.ts';
import { line, median, percentile } from './measure.ts';

const STATEMENTS = 40;
const QUOTING = 100;
/** Quotations in each of them, of 40 words each, and words of its own around each. */
const QUOTED = 12;
const AROUND = 60;
const FRESH = 1_000_000;

const wordsOf = (no: number): string[] =>
  article(no)
    .replaceAll(/[«»“”"]/gu, '')
    .split(/\s+/u);

/** Some hundred sources that quote forty statements, twelve each. @returns their ids */
function addQuoting(file: CaseFile): string[] {
  const random = seeded(5);
  const statements = Array.from({ length: STATEMENTS }, (_, no) =>
    wordsOf(FRESH + no)
      .slice(20, 60)
      .join(' '),
  );
  return file.commit('sources.imported', (db) => {
    const [batchId, at] = [makeId(), '2024-12-01T00:00:00.000Z'];
    insertBatch(db, { id: batchId, label: 'quotations', startedAt: at });
    return Array.from({ length: QUOTING }, (_, no) => {
      const own = wordsOf(FRESH + STATEMENTS + no);
      const body = Array.from(
        { length: QUOTED },
        (_part, part) =>
          `${own.slice(part * AROUND, (part + 1) * AROUND).join(' ')} « ${statements[Math.floor(random() * STATEMENTS)] ?? ''} »`,
      ).join('\n\n');
      const bytes = Buffer.from(body);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeOriginal(db, sha256, bytes.byteLength, [bytes]);
      const segments = [{ start: 0, end: body.length, role: 'body', block: 'paragraph' } as const];
      const textId = insertText(db, { sha256, extractor: 'bench/1', body, segments, pageStarts: [] });
      const id = makeId();
      insertSource(db, {
        id,
        batchId,
        textId,
        sha256,
        kind: 'text',
        state: 'read',
        size: bytes.byteLength,
        fileName: `quoting-${no}.txt`,
        relativePath: `quoting/${no}.txt`,
        title: `Citations ${no}`,
        published: '',
        publisher: '',
        author: '',
        language: 'fr',
        provenance: {},
        pageCount: null,
        problem: null,
        importedAt: at,
      });
      return id;
    });
  });
}

/** @param count of the sources that are there already */
export function benchQuotations(file: CaseFile, count: number): void {
  const times: number[] = [];
  let found = 0;
  for (const sourceId of addQuoting(file)) {
    const before = process.cpuUsage();
    found += sharedQuotations(file, { sourceId }).length;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  line(
    'quotations: who else quotes the same',
    `${median(times).toFixed(0)} / ${percentile(times, 0.99).toFixed(0)} ms`,
    `processor time, median / 99th percentile of ${QUOTING} sources with ${QUOTED} quotations each, ${found} found elsewhere, among ${count} sources`,
  );
}

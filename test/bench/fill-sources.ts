/** A case file with many sources, written straight into the store: searching is what is measured, not importing. */
import { createHash } from 'node:crypto';
import { createCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { writeOriginal } from '../../electron/store/originals.ts';
import { insertBatch, insertSource } from '../../electron/store/queries/source.ts';
import { insertText } from '../../electron/store/texts.ts';
import { makeId } from '../../electron/system/make-id.ts';
import { article } from './articles.ts';

const PART = 500;
const PUBLISHERS = ['Agence du Port', 'La Gazette', 'Le Courrier', 'Radio Littoral', 'Revue des juges', 'Le Phare'];

/** Articles 1 to `count`, each with a title, a publisher and a day of publication between 2015 and 2024. */
export function fillCaseFile(path: string, count: number): CaseFile {
  const file = createCaseFile(path, 'Bench');
  const [batchId, at] = [makeId(), '2024-12-01T00:00:00.000Z'];
  for (let first = 1; first <= count; first += PART)
    file.commit('sources.imported', (db) => {
      if (first === 1) insertBatch(db, { id: batchId, label: 'bench', startedAt: at });
      for (let no = first; no < first + PART && no <= count; no++) {
        const body = article(no);
        const bytes = Buffer.from(body);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        writeOriginal(db, sha256, bytes.byteLength, [bytes]);
        const segments = [{ start: 0, end: body.length, role: 'body', block: 'paragraph' } as const];
        const textId = insertText(db, { sha256, extractor: 'bench/1', body, segments, pageStarts: [] });
        const [fileName, day] = [`article-${no}.txt`, new Date(Date.UTC(2015, 0, 1 + (no % 3_600)))];
        insertSource(db, {
          id: makeId(),
          batchId,
          textId,
          sha256,
          kind: no % 4 === 0 ? 'html' : 'text',
          state: 'read',
          size: bytes.byteLength,
          fileName,
          relativePath: `bench/${fileName}`,
          title: body.slice(0, body.indexOf('\n')),
          published: day.toISOString().slice(0, 10),
          publisher: PUBLISHERS[no % PUBLISHERS.length] ?? '',
          author: '',
          language: 'fr',
          provenance: {},
          pageCount: null,
          problem: null,
          importedAt: at,
        });
      }
    });
  return file;
}

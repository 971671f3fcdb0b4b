/** A real case file in a folder of its own, for tests. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCaseFile, type CaseFile } from '../../electron/store/case-file.ts';
import { writeOriginal } from '../../electron/store/originals.ts';
import { insertBatch, insertSource, type NewSource } from '../../electron/store/queries/source.ts';
import { insertText } from '../../electron/store/texts.ts';
import { makeId } from '../../electron/system/make-id.ts';
import type { SourceText } from '../../shared/domain/source.ts';

export interface AddedSource {
  readonly id: string;
  readonly no: number;
  readonly textId: string;
  readonly sha256: string;
  readonly body: string;
}

export interface TemporaryCaseFile {
  readonly file: CaseFile;
  /** Removed with everything in it by `dispose`. */
  readonly dir: string;
  /** A source whose original is the UTF-8 of its body, in a batch of its own, as one undo step. */
  addSource(
    name: string,
    body: string,
    extra?: Partial<NewSource & Pick<SourceText, 'pageStarts' | 'segments'>>,
  ): AddedSource;
  dispose(): void;
}

export function temporaryCaseFile(title = 'Dossier d’essai'): TemporaryCaseFile {
  const dir = mkdtempSync(path.join(tmpdir(), 'greffier-test-'));
  const file = createCaseFile(path.join(dir, 'essai.greffier'), title);
  return {
    file,
    dir,
    addSource: (name, body, extra = {}) => addSource(file, name, body, extra),
    dispose: () => {
      file.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** As `TemporaryCaseFile.addSource`, on a case file opened elsewhere. */
export function addSource(
  file: CaseFile,
  name: string,
  body: string,
  { pageStarts = [], segments, ...extra }: Parameters<TemporaryCaseFile['addSource']>[2] & object = {},
): AddedSource {
  const bytes = Buffer.from(body);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [id, batchId, at] = [makeId(), makeId(), new Date().toISOString()];
  return file.commit(
    'sources.imported',
    (db) => {
      insertBatch(db, { id: batchId, label: name, startedAt: at });
      writeOriginal(db, sha256, bytes.byteLength, [bytes]);
      const whole = { start: 0, end: body.length, role: 'body', block: 'paragraph' } as const;
      const textId = insertText(db, { sha256, extractor: 'test/1', body, segments: segments ?? [whole], pageStarts });
      const no = insertSource(db, {
        id,
        batchId,
        textId,
        sha256,
        kind: 'text',
        state: 'read',
        size: bytes.byteLength,
        fileName: name,
        relativePath: name,
        title: name.replace(/\.\w+$/u, ''),
        published: '',
        publisher: '',
        author: '',
        language: 'fr',
        provenance: {},
        pageCount: pageStarts.length > 0 ? pageStarts.length : null,
        problem: null,
        importedAt: at,
        ...extra,
      });
      return { id, no, textId, sha256, body };
    },
    { detail: { count: 1 } },
  );
}

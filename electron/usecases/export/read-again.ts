import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openImportPool } from '../../importers/pool/import-pool.ts';
import { bodyOf } from '../../importers/read-document.ts';

export interface AttachedOriginal {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
}

/** Text and reader of an original; undefined when no text can be made out. Each original is read once. */
export type ReadAgain = (
  original: AttachedOriginal,
) => Promise<{ readonly body: string; readonly extractor: string } | undefined>;

/**
 * Lends a way to read attached originals as an import would: in a thread that can be ended, since anyone may have made the file. The copies
 * that the readers open bear no names, are this user's alone, and are gone when `use` ends.
 */
export async function withReadAgain<T>(use: (readAgain: ReadAgain) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'greffier-'));
  const pool = openImportPool({ size: 1 });
  const known = new Map<string, ReturnType<ReadAgain>>();
  const read: ReadAgain = async ({ sha256, fileName, bytes }) => {
    const copy = path.join(folder, String(known.size));
    const content = bytes();
    await writeFile(copy, content, { mode: 0o600 });
    const outcome = await pool.read({
      path: copy,
      fileName,
      relativePath: fileName,
      size: content.length,
      today: '1970-01-01',
      depth: 'text',
    });
    await rm(copy, { force: true });
    const document = outcome.ok && outcome.sha256 === sha256 ? outcome.document : null;
    return document?.text ? { body: bodyOf(document.text), extractor: document.extractor } : undefined;
  };
  try {
    return await use((original) => {
      let answer = known.get(original.sha256);
      if (!answer) known.set(original.sha256, (answer = read(original)));
      return answer;
    });
  } finally {
    await pool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One file from its path to its text: read, hashed, recognised, extracted. */
import type { Problem } from '../../shared/kernel/result.ts';
import type { SourceKind } from '../../shared/domain/source.ts';
import { TEXT_LIMIT_MB, withoutText } from './document/extracted.ts';
import { LARGEST_READ, readFile, type ReadFile } from './folder/read-file.ts';
import { extensionOf, sniff } from './folder/sniff.ts';
import type { ExtractedDocument } from './imported.ts';
import { READERS } from './readers.ts';

export interface ReadJob {
  readonly path: string | Uint8Array;
  /** Name and path for display. */
  readonly fileName: string;
  readonly relativePath: string;
  /** Bytes, as the walk saw it. */
  readonly size: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `hash` only identifies the file; its document is then null. */
  readonly depth: 'hash' | 'text';
  /** An earlier attempt failed for this reason: the original is kept without opening it again. */
  readonly givenUp?: Problem;
}

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly sha256: string;
      readonly size: number;
      /** The original bytes when they are few; otherwise they are to be read again and checked against the hash. */
      readonly bytes: Uint8Array | null;
      readonly document: ExtractedDocument | null;
    }
  | { readonly ok: false; readonly error: Problem };

/** Bytes up to which an original travels along with its text. */
const FEW = 8 * 1024 * 1024;

const EXTRACTOR = 'none/1';

/** The kind that the name promises, for documents that could not be opened. */
function kindByName(fileName: string): SourceKind {
  const extension = extensionOf(fileName);
  if (extension === 'pdf' || extension === 'docx') return extension;
  if (/^x?html?$/u.test(extension)) return 'html';
  return extension === 'txt' ? 'text' : extension === 'md' ? 'markdown' : 'other';
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

async function extract(file: ReadFile, job: ReadJob, tick: () => void): Promise<ExtractedDocument> {
  const { fileName, givenUp, today } = job;
  const keep = (kind: SourceKind, problem: Problem): ExtractedDocument =>
    withoutText(kind, 'kept', fileName, problem, EXTRACTOR);
  if (givenUp) return keep(kindByName(fileName), givenUp);
  const { kind, problem } = await sniff(file.bytes, fileName);
  if (problem) return keep(kind, problem);
  if (!file.isWhole)
    return file.isText
      ? keep(kind, { code: 'source.text-too-large', detail: { size: inMegabytes(file.size), limit: TEXT_LIMIT_MB } })
      : keep(kind, { code: 'file.too-large', detail: { file: fileName, limit: inMegabytes(LARGEST_READ.other) } });
  try {
    const read = await READERS[kind]();
    return await read({ bytes: file.bytes, fileName, today, tick });
  } catch (error) {
    return keep(kind, { code: 'source.crashed', detail: { reason: error instanceof Error ? error.name : 'Error' } });
  }
}

/** @param tick called whenever there was progress */
export async function readDocument(job: ReadJob, tick: () => void): Promise<ReadOutcome> {
  const path = typeof job.path === 'string' ? job.path : Buffer.from(job.path);
  const read = readFile(path, job.relativePath, tick);
  if (!read.ok) return read;
  const { sha256, size, bytes, isWhole } = read.value;
  const document = job.depth === 'text' ? await extract(read.value, job, tick) : null;
  return { ok: true, sha256, size, bytes: isWhole && size <= FEW ? bytes : null, document };
}

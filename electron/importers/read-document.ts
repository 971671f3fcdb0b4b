/** One file from its path to its text: read, hashed, recognised, extracted. */
import { hash } from 'node:crypto';
import { succeed, type Problem, type Result } from '../../shared/kernel/result.ts';
import type { SourceKind } from '../../shared/domain/source.ts';
import { otherWords } from '../../shared/domain/other-words.ts';
import { splitText } from '../../shared/domain/own-words.ts';
import { hasWording } from '../../shared/text/wording/shingles.ts';
import { TEXT_LIMIT_MB, withoutText, type Reader } from './document/extracted.ts';
import { hashOf, type PartReader } from './container/part-reader.ts';
import { extensionOf, kindByExtension } from './folder/kind-by-name.ts';
import { largestRead, LARGEST_READ, readFile, type ReadFile } from './folder/read-file.ts';
import { isTextual, sniff } from './folder/sniff.ts';
import type { ExtractedDocument, PartPlace } from './imported.ts';
import { withDateInName } from './metadata/date-in-name.ts';
import { READERS, type ReadableKind } from './readers.ts';

export interface ReadJob {
  readonly path: string | Uint8Array;
  /** Where in that file the document lies, when it is not the file itself. */
  readonly inside?: PartPlace;
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

/** The text as it will be stored: encoded, hashed, its segments written out, so that the thread that writes has that much less to do. */
export interface PackedText {
  /** UTF-8, in memory of its own: it is handed over to the thread that writes rather than copied. */
  readonly body: Uint8Array;
  readonly bodySha256: string;
  /** By `hasWording`. */
  readonly isWorded: boolean;
  /** JSON of `Segment[]` and `number[]`. */
  readonly segments: string;
  readonly pageStarts: string;
  /** By `splitText`, null when nothing stands around its own words. */
  readonly ownWords: string | null;
  readonly surroundings: string | null;
  /** By `otherWords`, of either. */
  readonly otherWords: string;
  readonly otherSurroundings: string;
}

/** A document on its way to the case file. `text` is null unless `state` is `read`. */
export type ReadDocument = Omit<ExtractedDocument, 'body' | 'segments' | 'pageStarts'> & {
  readonly text: PackedText | null;
};

/**
 * What the bytes of documents lie in, once they were handed over. The engine takes such memory for old when it is done with, and would let it lie until
 * it next looks through everything: tens of megabytes that come and go with the number of documents. So it is given back by hand.
 */
export interface HandedOver {
  readonly buffers: readonly ArrayBuffer[];
  /** How many documents in it are still to be written. */
  documents: number;
}

/** Nobody will look at the document's bytes again: its memory is free when that is said of all documents in it. */
export function giveBack(outcome: ReadOutcome): void {
  const memory = outcome.ok ? outcome.memory : undefined;
  if (memory && --memory.documents === 0) for (const buffer of memory.buffers) buffer.transfer(0);
}

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly sha256: string;
      readonly size: number;
      /** The original bytes when they are few, or lie inside a file; otherwise they are to be read again and checked against the hash. */
      readonly bytes: Uint8Array | null;
      readonly document: ReadDocument | null;
      /** Of these bytes and of the text's; one for all documents that share it. */
      readonly memory?: HandedOver;
    }
  | { readonly ok: false; readonly error: Problem };

/** Bytes up to which an original travels along with its text. */
const FEW = 8 * 1024 * 1024;

const EXTRACTOR = 'none/1';

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** Asking for a module anew for each document costs as much as reading a page. */
const loaded = new Map<ReadableKind, Reader>();
async function load(kind: ReadableKind): Promise<Reader> {
  const reader = await READERS[kind]();
  loaded.set(kind, reader);
  return reader;
}

/** What most files of a case are read by, so that the first ones need not wait for it. */
export const loadCommonReaders = (): Promise<unknown> => load('text');

export async function extract(
  file: ReadFile,
  { fileName, givenUp, today }: Pick<ReadJob, 'fileName' | 'givenUp' | 'today'>,
  tick: () => void,
): Promise<ExtractedDocument> {
  const keep = (kind: SourceKind, problem: Problem): ExtractedDocument =>
    withoutText(kind, 'kept', fileName, problem, EXTRACTOR);
  if (givenUp) return keep(kindByExtension(extensionOf(fileName)), givenUp);
  const { kind, problem } = await sniff(file.bytes, fileName, file.isText);
  if (problem) return keep(kind, problem);
  if (!file.isWhole)
    return file.isText
      ? keep(kind, { code: 'source.text-too-large', detail: { size: inMegabytes(file.size), limit: TEXT_LIMIT_MB } })
      : keep(kind, { code: 'file.too-large', detail: { file: fileName, limit: inMegabytes(LARGEST_READ.other) } });
  try {
    const read = loaded.get(kind) ?? (await load(kind));
    return withDateInName(await read({ bytes: file.bytes, fileName, today, tick }), fileName, today);
  } catch (error) {
    return keep(kind, { code: 'source.crashed', detail: { reason: error instanceof Error ? error.name : 'Error' } });
  }
}

const encoder = new TextEncoder();

export const bodyOf = ({ body }: PackedText): string =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();

export function packDocument({ body, segments, pageStarts, ...about }: ExtractedDocument): ReadDocument {
  if (about.state !== 'read') return { ...about, text: null };
  const split = splitText(body, segments);
  const bytes = encoder.encode(body);
  const text = {
    body: bytes,
    bodySha256: hash('sha256', bytes, 'hex'),
    isWorded: hasWording(body),
    segments: JSON.stringify(segments),
    pageStarts: JSON.stringify(pageStarts),
    ownWords: split?.own ?? null,
    surroundings: split?.surroundings ?? null,
    otherWords: otherWords(split?.own ?? body),
    otherSurroundings: otherWords(split?.surroundings ?? ''),
  };
  return { ...about, text };
}

async function readPart(
  job: ReadJob,
  inside: PartPlace,
  parts: PartReader,
  tick: () => void,
): Promise<Result<ReadFile>> {
  const read = await parts.read(pathOf(job), inside, job.relativePath, tick);
  if (!read.ok) return read;
  const bytes = read.value;
  const isText = isTextual(bytes);
  const isWhole = bytes.byteLength <= largestRead(isText, job.fileName);
  return succeed({ sha256: hashOf(bytes), size: bytes.byteLength, bytes, isWhole, isText });
}

const pathOf = ({ path }: ReadJob): string | Buffer => (typeof path === 'string' ? path : Buffer.from(path));

/**
 * @param parts keeps open what holds the documents asked for one after the other
 * @param tick called whenever there was progress
 */
export async function readDocument(job: ReadJob, parts: PartReader, tick: () => void): Promise<ReadOutcome> {
  const { inside, relativePath, depth } = job;
  const read = inside ? await readPart(job, inside, parts, tick) : readFile(pathOf(job), relativePath, tick);
  if (!read.ok) return read;
  const { sha256, size, bytes, isWhole } = read.value;
  const document = depth === 'text' ? await extract(read.value, job, tick) : null;
  const travels = depth === 'text' && (inside !== undefined || (isWhole && size <= FEW));
  return {
    ok: true,
    sha256,
    size,
    bytes: travels ? bytes : null,
    document: document && packDocument(document),
  };
}

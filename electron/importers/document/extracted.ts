import type { Problem } from '../../../shared/kernel/result.ts';
import { isGenre, type SourceGenre } from '../../../shared/domain/genre.ts';
import {
  SOURCE_FIELDS,
  type Bases,
  type Provenance,
  type SourceField,
  type SourceKind,
  type SourceState,
} from '../../../shared/domain/source.ts';
import { guess, type Guesses } from '../metadata/guess.ts';
import { readNameOfFile } from '../metadata/name-of-file.ts';
import type { ExtractedDocument } from '../imported.ts';
import type { ComposedText } from './block-list.ts';

/** What a reader is given. `today` bounds dates without a year and refuses those to come. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** Name for display, with its extension. */
  readonly fileName: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Called after each page or part: the time limit counts from the last call. */
  readonly tick: () => void;
}

/** Readers are pure: the same bytes and name give the same document. */
export type Reader = (input: ReadInput) => ExtractedDocument | Promise<ExtractedDocument>;

/** Most characters of text kept for one source; above, a window could not show it nor a search rank it. */
export const TEXT_LIMIT_MB = 50;
export const TEXT_LIMIT = TEXT_LIMIT_MB * 1_000_000;

const withoutExtension = (fileName: string): string => fileName.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, '');

type Fields = Record<Exclude<SourceField, 'genre'>, string> & { readonly genre: SourceGenre | '' } & {
  readonly provenance: Provenance;
  readonly basis: Bases;
};

/** The fields, where each came from and on what it rests; a missing title falls back on the file's name, the rest stays unknown. */
function fieldsOf(guesses: Guesses, fileName: string): Fields {
  const named = guesses.title && guesses.publisher ? { title: '' } : readNameOfFile(withoutExtension(fileName));
  const title = guesses.title ?? { value: named.title, origin: 'file-name' as const };
  const publisher = guesses.publisher ?? guess(named.publisher, 'file-name');
  const all: Guesses = { ...guesses, title, publisher };
  const provenance: Provenance = {};
  const basis: Bases = {};
  const fields = { title: '', published: '', publisher: '', author: '', language: '', captured: '' };
  const genre = guesses.genre && isGenre(guesses.genre.value) ? guesses.genre.value : '';
  for (const field of SOURCE_FIELDS) {
    const found = all[field];
    if (!found) continue;
    if (field !== 'genre') fields[field] = found.value;
    provenance[field] = found.origin;
    if (found.basis) basis[field] = found.basis;
  }
  return { ...fields, genre, provenance, basis };
}

/** A document whose original is kept without text, and why, unless it is in its nature to have none. */
export const withoutText = (
  kind: SourceKind,
  state: Exclude<SourceState, 'read'>,
  fileName: string,
  problem: Problem | null,
  extractor: string,
): ExtractedDocument => ({
  kind,
  state,
  body: '',
  segments: [],
  pageStarts: [],
  pageCount: null,
  ...fieldsOf({}, fileName),
  address: '',
  problem,
  extractor,
});

/** A document whose text was read. Longer than the limit, or without a visible character, it is kept without text. */
export function withText(
  kind: SourceKind,
  text: ComposedText & { readonly pageStarts?: readonly number[]; readonly pageCount?: number },
  guesses: Guesses,
  fileName: string,
  extractor: string,
  problem: Problem | null = null,
): ExtractedDocument {
  const { body, segments, pageStarts = [], pageCount = null } = text;
  const fields = fieldsOf(guesses, fileName);
  const without = { body: '', segments: [], pageStarts: [], pageCount, ...fields, address: '', extractor, kind };
  if (body.length > TEXT_LIMIT) {
    const detail = { size: Math.ceil(body.length / 1_000_000), limit: TEXT_LIMIT_MB };
    return { ...without, state: 'kept', problem: { code: 'source.text-too-large', detail } };
  }
  if (segments.length === 0) return { ...without, state: 'no-text', problem: problem ?? { code: 'source.no-text' } };
  return { kind, state: 'read', body, segments, pageStarts, pageCount, ...fields, address: '', problem, extractor };
}

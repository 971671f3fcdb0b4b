/**
 * The manifest that travels inside an exported PDF: what was cited, from which bytes, at which place. With it, and with the attached files,
 * anyone can check every quotation without the case file.
 */
import type { CitationForm } from '../domain/memo.ts';
import type { SourceKind } from '../domain/source.ts';

export const MANIFEST_NAME = 'manifest.json';
const FORMAT = 'greffier-manifest';
const VERSION = 1;

/** An exhibit of the list; `sha256` is that of its original bytes. */
export interface ManifestExhibit {
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  readonly kind: SourceKind;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Name of the attached original in this file; null when it is not attached. */
  readonly attachment: string | null;
  /** Pages of this document that reproduce it, 1…; null when none does. */
  readonly pages: { readonly first: number; readonly count: number } | null;
}

/** A text that was extracted from an original, attached as UTF-8. */
export interface ManifestText {
  /** SHA-256 of the UTF-8 bytes. */
  readonly sha256: string;
  /** SHA-256 of the original that it was extracted from. */
  readonly original: string;
  /** Name and version of the reader that extracted it. */
  readonly extractor: string;
  readonly attachment: string;
}

export interface ManifestCitation {
  readonly id: string;
  readonly form: CitationForm;
  /** Number of the exhibit; null when the source is not in the list. */
  readonly exhibit: number | null;
  /** The words, and where they stand: UTF-16 offsets into the text of that hash. Null when the exhibit is cited as a whole. */
  readonly passage: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly prefix: string;
    readonly suffix: string;
    /** Page of the original, 1…. */
    readonly page: number | null;
  } | null;
  /** Where it stands in this document: page 1… and its upper left corner in points from the page's lower left; null when nothing is printed for it. */
  readonly place: { readonly page: number; readonly x: number; readonly y: number } | null;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly program: string;
  readonly title: string;
  readonly date: string;
  readonly exhibits: readonly ManifestExhibit[];
  readonly texts: readonly ManifestText[];
  readonly citations: readonly ManifestCitation[];
  /** SHA-256 of what draws each page, as it lies in the file (`electron/pdf/document/page-hash.ts`), by the page's number. */
  readonly pages: readonly { readonly page: number; readonly sha256: string }[];
}

export const createManifest = (content: Omit<Manifest, 'format' | 'version'>): Manifest => ({
  format: FORMAT,
  version: VERSION,
  ...content,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/u.test(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const orNull = (value: unknown, check: (value: unknown) => boolean): boolean => value === null || check(value);

const isPlaceInText = (value: unknown): boolean =>
  isRecord(value) &&
  isHash(value['text']) &&
  [value['start'], value['end']].every(isCount) &&
  [value['quote'], value['prefix'], value['suffix']].every(isText) &&
  orNull(value['page'], isCount);

const CHECKS: Readonly<Record<'exhibits' | 'texts' | 'citations' | 'pages', (value: unknown) => boolean>> = {
  exhibits: (value) =>
    isRecord(value) &&
    isCount(value['number']) &&
    isHash(value['sha256']) &&
    [value['title'], value['fileName'], value['kind']].every(isText) &&
    orNull(value['attachment'], isText),
  texts: (value) =>
    isRecord(value) && [value['sha256'], value['original']].every(isHash) && isText(value['attachment']),
  citations: (value) =>
    isRecord(value) &&
    isText(value['id']) &&
    orNull(value['exhibit'], isCount) &&
    orNull(value['passage'], isPlaceInText) &&
    orNull(value['place'], isRecord),
  pages: (value) => isRecord(value) && isCount(value['page']) && isHash(value['sha256']),
};

/** Reads a manifest that may come from anywhere. @returns undefined when it is none, or of a version that this program does not know */
export function parseManifest(json: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return undefined;
  for (const [key, check] of Object.entries(CHECKS)) {
    const list = value[key];
    if (!Array.isArray(list) || !list.every(check)) return undefined;
  }
  return value as unknown as Manifest;
}

/** What importers give: values and problems. They never touch the case file. */
import type { SourceGenre } from '../../shared/domain/genre.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import type { Bases, Provenance, Segment, SourceKind, SourceState } from '../../shared/domain/source.ts';

/** Kinds of documents that hold others, each of which becomes a source of its own. */
export type ContainerKind = Extract<SourceKind, 'archive' | 'email'>;

/** Where a document lies that is inside another one. */
export interface PartPlace {
  /** Hash of the file that holds it all, as it was when this was found. */
  readonly fileSha256: string;
  /** Hash of the document that holds it. */
  readonly parentSha256: string;
  /** From that file inwards: how each container is opened, and the number of the part in it. */
  readonly steps: readonly { readonly kind: ContainerKind; readonly part: number }[];
}

/** A file found by the walk, or a document found inside one, before it is read. */
export interface FoundFile {
  /** Absolute path as given to the file system; odd names keep their raw bytes here. For a document inside a file it is that file's. */
  readonly path: string | Buffer;
  readonly inside?: PartPlace;
  /** Name, and path that begins with the dropped folder's own name, for display: NFC, line breaks and bidirectional overrides escaped. */
  readonly fileName: string;
  readonly relativePath: string;
  readonly size: number;
  /** Folder in which a browser put the pictures and styles of this page, and its name. */
  readonly pageParts?: { readonly folder: Buffer; readonly name: string };
  /** Told with it although it is imported. */
  readonly remark?: Problem;
}

/** Something that will not be imported, and why. `path` is for display. */
export interface LeftAside {
  readonly path: string;
  readonly problem: Problem;
  /** How many files this stands for. */
  readonly count: number;
}

/** A document inside another one: an attachment, a member of an archive. */
export interface FoundPart {
  /** Its number in its container, by which it is asked for. */
  readonly part: number;
  /** Path below the container for display, `/` between folders. */
  readonly name: string;
  /** Bytes, as declared. */
  readonly size: number;
  /** Told with it although it is imported. */
  readonly remark?: Problem;
}

/** What a document holds: others, and what is left aside (paths below the container). */
export interface Contents {
  readonly parts: readonly FoundPart[];
  readonly leftAside: readonly LeftAside[];
}

/** The outcome of reading one document's bytes. Dates are EDTF; unknown values are empty strings. */
export interface ExtractedDocument {
  readonly kind: SourceKind;
  readonly state: SourceState;
  /** NFC text, line feeds only; empty unless `state` is `read`. */
  readonly body: string;
  readonly segments: readonly Segment[];
  readonly pageStarts: readonly number[];
  readonly pageCount: number | null;
  readonly title: string;
  readonly genre: SourceGenre | '';
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
  readonly language: string;
  readonly captured: string;
  readonly provenance: Provenance;
  readonly basis: Bases;
  /** Empty when it says none. */
  readonly address: string;
  /** Why the text is missing or incomplete, if it is. */
  readonly problem: Problem | null;
  /** Name and version of the reader, e.g. `html/1`; a change of either makes a new text version. */
  readonly extractor: string;
  /** Mails and archives that could be opened. */
  readonly contents?: Contents;
}

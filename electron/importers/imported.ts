/** What importers give: values and problems. They never touch the case file. */
import type { Problem } from '../../shared/kernel/result.ts';
import type { Provenance, Segment, SourceKind, SourceState } from '../../shared/domain/source.ts';

/** A file found by the walk, before it is read. */
export interface FoundFile {
  /** Absolute path as given to the file system; odd names keep their raw bytes here. */
  readonly path: string | Buffer;
  /** Name, and path that begins with the dropped folder's own name, for display: NFC, line breaks and bidirectional overrides escaped. */
  readonly fileName: string;
  readonly relativePath: string;
  readonly size: number;
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
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
  readonly language: string;
  readonly provenance: Provenance;
  /** Why the text is missing or incomplete, if it is. */
  readonly problem: Problem | null;
  /** Name and version of the reader, e.g. `html/1`; a change of either makes a new text version. */
  readonly extractor: string;
}

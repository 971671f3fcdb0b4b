/** Source: a document as received (original bytes, kept by SHA-256) and the text extracted from it. */
import type { SourceGenre } from './genre.ts';

export const SOURCE_KINDS = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'email',
  'image',
  'archive',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `read`: text extracted · `no-text`: opened, but holds none (a scan) · `kept`: original kept, text not extracted (see its problem). */
export const SOURCE_STATES = ['read', 'no-text', 'kept'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** What the lawyer may correct; each value remembers where it came from. */
export const SOURCE_FIELDS = ['title', 'genre', 'published', 'publisher', 'author', 'language', 'captured'] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** How a value was come by: `user` is the lawyer's word; every other origin is a guess to be confirmed. */
export const FIELD_ORIGINS = ['user', 'document-data', 'markup', 'url', 'text', 'file-name', 'statistics'] as const;
export type FieldOrigin = (typeof FIELD_ORIGINS)[number];
export type Provenance = Partial<Record<SourceField, FieldOrigin>>;

/** Rules by which words are read as a value. */
export const BASIS_RULES = [
  'announced',
  'dateline',
  'date-line',
  'stamp',
  'weekday',
  'told',
  'heading',
  'byline',
  'credit',
  'follow',
  'copyright',
  'title-suffix',
  'consulted',
  'page-clock',
  'saved-note',
  'file-made',
  'is-mail',
  'names-itself',
] as const;
export type BasisRule = (typeof BASIS_RULES)[number];

/** On what exactly a guess rests: a name of the document's own data, or a rule and the words that it read. */
export interface Basis {
  /** As its standard writes it: `og:site_name`, `XMP dc:title`, `<h1>`, `From`. */
  readonly tag?: string;
  readonly rule?: BasisRule;
  /** The words or the stamp as they stand, shortened. */
  readonly words?: string;
}
export type Bases = Partial<Record<SourceField, Basis>>;

export const SEGMENT_ROLES = [
  'body',
  'heading',
  'caption',
  'menu',
  'cookie-banner',
  'related',
  'advertisement',
  'comments',
  'legal-notice',
] as const;
export type SegmentRole = (typeof SEGMENT_ROLES)[number];
/** The document's own words; every other role is what stands around them: folded when read, never proposed, searched when asked for. */
export const OWN_ROLES: ReadonlySet<SegmentRole> = new Set(['body', 'heading', 'caption']);
export const SEGMENT_BLOCKS = ['paragraph', 'heading', 'list-item', 'quotation', 'table-row', 'preformatted'] as const;
export type SegmentBlock = (typeof SEGMENT_BLOCKS)[number];

/** One block of the extracted text. Offsets are UTF-16 code units into the body; segments are in order, do not overlap, and skip only line breaks. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly role: SegmentRole;
  readonly block: SegmentBlock;
  /** 1-6, headings only. */
  readonly level?: number;
}

/** The immutable text of a source: the anchor space of its passages. */
export interface SourceText {
  readonly textId: string;
  readonly sourceId: string;
  readonly body: string;
  readonly segments: readonly Segment[];
  /** Offset at which each page starts (PDF); empty when the document has no pages. */
  readonly pageStarts: readonly number[];
}

/**
 * `confidential`: a letter between lawyers, which no export takes · `official`: one that was marked official and may be produced
 * (RIN art. 3.1 and 3.2).
 */
export const CONFIDENTIALITIES = ['open', 'confidential', 'official'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export interface Source {
  readonly id: string;
  /** Number in the order of arrival, 1…; shown as n°, accepted by the command line. */
  readonly no: number;
  readonly batchId: string;
  /** The mail or the archive in which it was found. */
  readonly parentId: string | null;
  readonly kind: SourceKind;
  readonly state: SourceState;
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  /** Path from the dropped folder on, its own name first, with `/`. */
  readonly relativePath: string;
  readonly title: string;
  /** What a picture or a scan shows, in the lawyer's words; empty for most. */
  readonly description: string;
  /** What it is to a lawyer (`SOURCE_GENRES`); empty when unknown. */
  readonly genre: SourceGenre | '';
  /** EDTF, empty when unknown. */
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
  /** BCP 47 primary tag, empty when unknown. */
  readonly language: string;
  /** When it was saved, printed or consulted; EDTF, empty when unknown. Never taken for its publication. */
  readonly captured: string;
  readonly provenance: Provenance;
  /** What the guesses among its values rest on; none is known of sources that came in before this was noted. */
  readonly basis: Bases;
  /** Where it stood on the web, as it says itself; empty when unknown. */
  readonly address: string;
  readonly pageCount: number | null;
  /** Stable code of what went wrong when the text was extracted, if anything did. */
  readonly problem: { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> } | null;
  readonly confidentiality: Confidentiality;
  readonly importedAt: string;
  readonly trashed: boolean;
}

/** A row of the sources table: the source and how much of the file leans on it. */
export interface SourceRow extends Source {
  /** Number in the exhibit list, null when it is not an exhibit. */
  readonly exhibitNumber: number | null;
  /** Number of the mail or archive in which it was found. */
  readonly parentNo: number | null;
  /** The family of sources that share its wording, named by the number of its first one; null when it stands alone. */
  readonly familyId: string | null;
  /** How many sources are in that family, itself included; 1 when it stands alone. */
  readonly familySize: number;
  readonly factCount: number;
  readonly passageCount: number;
  /** Memos that cite it. */
  readonly citationCount: number;
}

/** One drop or one dialog: what came in together, with what could not. */
export interface Batch {
  readonly id: string;
  readonly label: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: 'running' | 'done' | 'cancelled' | 'interrupted';
  readonly found: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly skipped: number;
  readonly problems: readonly ImportProblem[];
}

/** A batch as it is listed. */
export interface ListedBatch extends Batch {
  /** It did not come to its end, and its files are still where they were. */
  readonly canGoOn: boolean;
}

export interface ImportProblem {
  readonly path: string;
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
  /** The source that was kept all the same, or that has the same bytes. */
  readonly sourceId: string | null;
}

import type { Language } from '../kernel/words.ts';

/**
 * The memorandum's document: ProseMirror JSON, the same value in the editor, in the case file and in the typesetter.
 *
 * Blocks: `doc`, `heading {level 1-4}`, `paragraph`, `blockquote`, `bullet_list`, `ordered_list {start}`, `list_item`,
 * `table`, `table_row`, `table_cell` and `table_header {colspan, rowspan}`, `page_break`, `exhibit_list`.
 * Inlines: `text`, `hard_break`, `footnote` (holds inlines), `citation {id, passageId, sourceId, form}`.
 * Marks: `strong`, `em`, `small_caps`.
 */
export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocumentNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

/** `reference`: "(Pièce n° 3, p. 2)" · `footnote`: a note with the reference and the quotation · `quotation`: the quoted words, then the reference. */
export const CITATION_FORMS = ['reference', 'footnote', 'quotation'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Attributes of a `citation` node. A null passage cites the whole exhibit. */
export interface CitationAttributes {
  readonly id: string;
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly form: CitationForm;
}

/** The block at the head of a memorandum: À, De, Date, Objet, Réf. Free text as printed; the date is EDTF. */
export interface MemoHeader {
  readonly to: string;
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly reference: string;
  readonly confidentiality: string;
}

export interface MemoSummary {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly language: Language;
  readonly updatedAt: string;
  readonly citationCount: number;
  readonly trashed: boolean;
}

export interface Memo extends MemoSummary {
  readonly header: MemoHeader;
  readonly document: DocumentNode;
  /** Rises with each save; a save against an older revision is refused. */
  readonly revision: number;
}

/** One citation as the context pane shows it. */
export interface CitationRow {
  readonly id: string;
  readonly memoId: string;
  readonly memoTitle: string;
  readonly sourceId: string;
  readonly passageId: string | null;
}

export const EMPTY_DOCUMENT: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] };

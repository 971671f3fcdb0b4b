import { LANGUAGES, type Language } from '../kernel/words.ts';
import type { Side } from './sides.ts';
import type { DiffPart } from './version.ts';

/**
 * The memorandum's document: ProseMirror JSON, the same value in the editor, in the case file and in the typesetter.
 *
 * Blocks: `doc`, `heading {level 1-4, id, numbered}`, `paragraph {id, numbered, align}`, `blockquote`, `bullet_list`, `ordered_list {start}`,
 * `list_item`, `table`, `table_row`, `table_cell` and `table_header {colspan, rowspan}`, `page_break`, `exhibit_list`,
 * `live_block {id, subject, options, frozenAt}` (empty while it follows the data, its words once frozen).
 * Inlines: `text`, `hard_break`, `footnote` (holds inlines), `citation {id, passageId, sourceId, form}`, `cross_reference {targetId}`.
 * Marks: `strong`, `em`, `small_caps`, `superscript`, `language {code}`, `comment {id, kind, body, done}` (never printed).
 * A heading or paragraph has an id only once something refers to it.
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

/** What a live block shows: it follows the case file until it is frozen. */
export const LIVE_SUBJECTS = ['chronology', 'ledger', 'deadlines', 'parties', 'divergences', 'authorities'] as const;
export type LiveSubject = (typeof LIVE_SUBJECTS)[number];

/**
 * Which records, in which form. `chronology` and `deadlines`: `proceedingId`, and `chronology` also `partyId`, `since` and `until` (EDTF);
 * `ledger`: `measureId` and `asOf` (ISO day); `divergences`: `divergenceId`. Whatever is missing or empty leaves everything in.
 */
export type LiveOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Attributes of a `live_block` node. `frozenAt` is ISO 8601; then the node's content is what was there at that moment. */
export interface LiveBlockAttributes {
  readonly id: string;
  readonly subject: LiveSubject;
  readonly options: LiveOptions;
  readonly frozenAt: string | null;
}

export const ALIGNMENTS = ['start', 'center', 'end'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Attribute `code` of a `language` mark: what the author says of words. `none`: no language's, neither checked nor divided nor typeset. */
export const TEXT_LANGUAGES = [...LANGUAGES, 'none'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Attributes of a `comment` mark: a remark on words, or a task to be done before the memorandum leaves. */
export const COMMENT_KINDS = ['comment', 'task'] as const;
export interface CommentAttributes {
  readonly id: string;
  readonly kind: (typeof COMMENT_KINDS)[number];
  readonly body: string;
  readonly done: boolean;
}

/** Kinds of document: each has its title block, its words and its outline in `shared/memo/templates/`. */
export const MEMO_TEMPLATES = ['memorandum', 'defence', 'submissions', 'chronology', 'exhibit-list'] as const;
export type MemoTemplate = (typeof MEMO_TEMPLATES)[number];

/**
 * How a memorandum is written out. `repeats`: what a citation of the exhibit cited just before becomes. `reference`: "(Pièce n° 3)" or, before
 * administrative courts, "(Prod. n° 3)". `typography`: whose spaces and quotation marks.
 */
export interface MemoSettings {
  readonly repeats: 'full' | 'ibid' | 'op-cit';
  readonly reference: 'exhibit' | 'production';
  readonly paper: 'A4' | 'Letter';
  readonly typography: 'fr' | 'en' | 'eu';
  readonly contents: boolean;
  /** For whom and against whom a pleading is, by party; whoever is missing stands where the case file suggests (`shared/domain/sides.ts`). */
  readonly sides: Readonly<Record<string, Side>>;
}

/** What a new memorandum starts with; spaces and quotation marks are those of its language. */
export const defaultSettings = (language: Language): MemoSettings => ({
  repeats: 'full',
  reference: 'exhibit',
  paper: 'A4',
  typography: language,
  contents: true,
  sides: {},
});

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
  /** Exhibit list whose numbers it cites by; null stands for the first one. */
  readonly listId: string | null;
}

export interface Memo extends MemoSummary {
  readonly template: MemoTemplate;
  readonly settings: MemoSettings;
  readonly header: MemoHeader;
  readonly document: DocumentNode;
  /** Rises with each save; a save against an older revision is refused. */
  readonly revision: number;
}

/** A state of a memorandum that was given a name. */
export interface MemoVersion {
  readonly id: string;
  readonly memoId: string;
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A block of two versions side by side, in the order of the later one; a block that was taken out stands where it stood. */
export interface ComparedBlock {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'item' | 'cell' | 'note' | 'other';
  /** Of a heading, 1 to 4; 0 otherwise. */
  readonly level: number;
  readonly parts: readonly DiffPart[];
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

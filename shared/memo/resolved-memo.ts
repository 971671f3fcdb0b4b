import type { Alignment } from '../domain/memo.ts';

/** The memorandum with every citation, number and note resolved: what is left is only to lay it out. */

export interface InlineStyle {
  readonly strong: boolean;
  readonly em: boolean;
  readonly smallCaps: boolean;
  readonly superscript: boolean;
}

/** Where a click leads. */
export interface CitationTarget {
  readonly sourceId: string;
  readonly passageId: string | null;
  /** Id of the citation: its words belong together. */
  readonly citation: string;
  /** As spoken by a screen reader: the exhibit's name and page. */
  readonly label: string;
}

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: InlineStyle;
      /** Words of a source: they are printed exactly, in their own language. */
      readonly quoted: boolean;
      readonly target: CitationTarget | null;
      /** Set by the author, one of `TextLanguage`; of a quotation its own, as BCP 47; otherwise the document's. */
      readonly language?: string;
    }
  | { readonly kind: 'line-break' }
  /** The number of a heading or paragraph of this memorandum; a click leads there. */
  | { readonly kind: 'cross-reference'; readonly text: string; readonly targetId: string }
  | { readonly kind: 'note-call'; readonly note: number };

export interface ResolvedCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      /** Empty when it is not numbered. */
      readonly label: string;
      /** Set when something refers to it. */
      readonly id: string | null;
      readonly inlines: readonly Inline[];
    }
  | {
      readonly kind: 'paragraph';
      /** "12." in the margin; empty when it is not numbered. */
      readonly label: string;
      readonly id: string | null;
      readonly align: Alignment;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ResolvedCell[])[] }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'exhibit-list' };

export interface ExhibitRow {
  readonly sourceId: string;
  readonly number: number;
  readonly title: string;
  /** In words, in the memorandum's language. */
  readonly date: string;
  readonly form: string;
  /** Of the group that begins with it; empty when it begins none. */
  readonly heading: string;
}

export interface ResolvedMemo {
  readonly blocks: readonly Block[];
  /** Block → index of the document's own child that it was made from. */
  readonly origins: ReadonlyMap<Block, number>;
  /** Note 1 is at index 0. Every call in `blocks` has its note here, in the order of the calls. */
  readonly notes: readonly (readonly Inline[])[];
  readonly exhibits: readonly ExhibitRow[];
}

/** The words of inlines, calls left out. */
export const plainInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'note-call' ? '' : inline.kind === 'line-break' ? ' ' : inline.text))
    .join('');

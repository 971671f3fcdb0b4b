/** Small makers of memo documents, so that the sample reads as text. */
import type { CitationForm, DocumentNode } from '../../../../shared/domain/memo.ts';
import type { SampleDocument } from './sample-documents.ts';

/** A citation still to be tied to the passage of its quote; a null quote cites the whole document. */
export interface OpenCitation {
  readonly document: SampleDocument;
  readonly quote: string | null;
  readonly form: CitationForm;
}

type Inline = string | DocumentNode | OpenCitation;
/** Turns an open citation into the node that the case file stores. */
export type Tie = (citation: OpenCitation) => DocumentNode;
/** A block or inline that still holds open citations. */
export type Draft = (tie: Tie) => DocumentNode;

const isOpen = (inline: DocumentNode | OpenCitation): inline is OpenCitation => 'form' in inline;

/** A sum keeps its figures and its sign on one line. Ours only: the words of sources are quoted as they are. */
const wholeSums = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u202f').replaceAll(/(?<=\d) (?=[€$£%])/gu, '\u00a0');

const inlines = (parts: readonly (Inline | Draft)[], tie: Tie): DocumentNode[] =>
  parts.map((part) => {
    if (typeof part === 'string') return { type: 'text', text: wholeSums(part) };
    if (typeof part === 'function') return part(tie);
    return isOpen(part) ? tie(part) : part;
  });

const block =
  (type: string, attrs?: DocumentNode['attrs']) =>
  (...parts: readonly (Inline | Draft)[]): Draft =>
  (tie) => ({ type, ...(attrs ? { attrs } : {}), content: inlines(parts, tie) });

const holding =
  (type: string, attrs?: DocumentNode['attrs']) =>
  (...drafts: readonly Draft[]): Draft =>
  (tie) => ({ type, ...(attrs ? { attrs } : {}), content: drafts.map((draft) => draft(tie)) });

export const heading = (level: 1 | 2 | 3, text: string): Draft => block('heading', { level })(text);
export const paragraph = block('paragraph');
export const quotation = (...parts: readonly Inline[]): Draft => holding('blockquote')(paragraph(...parts));
export const bullets = (...items: readonly Draft[]): Draft =>
  holding('bullet_list')(...items.map((item) => holding('list_item')(item)));
export const numbered = (...items: readonly Draft[]): Draft =>
  holding('ordered_list', { start: 1 })(...items.map((item) => holding('list_item')(item)));
export const footnote = block('footnote');
export const exhibitList: Draft = () => ({ type: 'exhibit_list' });

const cell =
  (type: 'table_header' | 'table_cell') =>
  (text: string): Draft =>
    holding(type, { colspan: 1, rowspan: 1 })(paragraph(text));

/** The first row is the head. */
export const table = (...rows: readonly (readonly string[])[]): Draft =>
  holding('table')(
    ...rows.map((row, index) =>
      holding('table_row')(...row.map((text) => cell(index === 0 ? 'table_header' : 'table_cell')(text))),
    ),
  );

export const strong = (text: string): DocumentNode => ({
  type: 'text',
  text: wholeSums(text),
  marks: [{ type: 'strong' }],
});
export const em = (text: string): DocumentNode => ({ type: 'text', text: wholeSums(text), marks: [{ type: 'em' }] });

/** "(Pièce n° 3, p. 2)" */
export const see = (document: SampleDocument, quote: string | null): OpenCitation => ({
  document,
  quote,
  form: 'reference',
});
/** A note with the reference and the words. */
export const noted = (document: SampleDocument, quote: string): OpenCitation => ({ document, quote, form: 'footnote' });
/** The words themselves, then the reference. */
export const quoted = (document: SampleDocument, quote: string): OpenCitation => ({
  document,
  quote,
  form: 'quotation',
});

export const assemble = (drafts: readonly Draft[], tie: Tie): DocumentNode => ({
  type: 'doc',
  content: drafts.map((draft) => draft(tie)),
});

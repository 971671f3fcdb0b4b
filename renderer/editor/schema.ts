/** The memorandum's ProseMirror schema: exactly the node types listed in `shared/domain/memo.ts`, no styling beyond three marks. */
import { Schema, type NodeSpec, type MarkSpec, type Node } from 'prosemirror-model';
import { CITATION_FORMS, type CitationAttributes, type CitationForm } from '../../shared/domain/memo.ts';

/** A whole number from markup, 1 where it is none or out of bounds (those of `shared/memo/document-schema.ts`). */
const numeric = (value: string | null, most: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : 1;
};
const MOST_COLUMNS = 100;
const MOST_ROWS = 1_000;
const LAST_START = 100_000;
const LONGEST_ID = 64;

const whole =
  (from: number, to: number) =>
  (value: unknown): void => {
    if (!Number.isInteger(value) || Number(value) < from || Number(value) > to)
      throw new RangeError(`${JSON.stringify(value)} is not a whole number from ${from} to ${to}`);
  };

const name = (value: unknown): void => {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID)
    throw new RangeError(`${JSON.stringify(value)} is not an id`);
};

const cell = (tag: 'td' | 'th', role: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'flow+',
  tableRole: role,
  isolating: true,
  attrs: {
    colspan: { default: 1, validate: whole(1, MOST_COLUMNS) },
    rowspan: { default: 1, validate: whole(1, MOST_ROWS) },
  },
  parseDOM: [
    {
      tag,
      getAttrs: (dom) => ({
        colspan: numeric(dom.getAttribute('colspan'), MOST_COLUMNS),
        rowspan: numeric(dom.getAttribute('rowspan'), MOST_ROWS),
      }),
    },
  ],
  toDOM: ({ attrs }) => [
    tag,
    {
      ...(attrs['colspan'] === 1 ? {} : { colspan: String(attrs['colspan']) }),
      ...(attrs['rowspan'] === 1 ? {} : { rowspan: String(attrs['rowspan']) }),
    },
    0,
  ],
});

/** `flow` is what quotations, list items and cells may hold; headings, tables and page-wide blocks stay at the top level. */
const nodes = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block flow', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1, validate: whole(1, 4) } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 4) } })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  blockquote: {
    content: 'flow+',
    group: 'block flow',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: { content: 'list_item+', group: 'block flow', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  ordered_list: {
    content: 'list_item+',
    group: 'block flow',
    attrs: { start: { default: 1, validate: whole(0, LAST_START) } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: numeric(dom.getAttribute('start'), LAST_START) }) }],
    toDOM: ({ attrs }) => ['ol', attrs['start'] === 1 ? {} : { start: String(attrs['start']) }, 0],
  },
  list_item: { content: 'paragraph flow*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  table: {
    content: 'table_row+',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
  page_break: {
    group: 'block',
    selectable: true,
    parseDOM: [{ tag: 'hr[data-page-break]' }],
    toDOM: () => ['hr', { 'data-page-break': '' }],
  },
  exhibit_list: {
    group: 'block',
    atom: true,
    selectable: true,
    draggable: true,
    parseDOM: [{ tag: 'div[data-exhibit-list]' }],
    toDOM: () => ['div', { 'data-exhibit-list': '' }],
  },
  text: { group: 'inline phrase' },
  hard_break: {
    inline: true,
    group: 'inline phrase',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  footnote: {
    inline: true,
    group: 'inline',
    content: 'phrase*',
    atom: true,
    parseDOM: [{ tag: 'span[data-footnote]' }],
    toDOM: () => ['span', { 'data-footnote': '' }, 0],
  },
  citation: {
    inline: true,
    group: 'inline phrase',
    atom: true,
    draggable: true,
    attrs: {
      id: { validate: name },
      passageId: {
        default: null,
        validate: (value: unknown) => {
          if (value !== null) name(value);
        },
      },
      sourceId: { validate: name },
      form: {
        default: 'reference',
        validate: (value: unknown) => {
          if (!CITATION_FORMS.some((one) => one === value)) throw new RangeError(`${String(value)} is no form`);
        },
      },
    },
    parseDOM: [{ tag: 'span[data-citation]', getAttrs: readCitation }],
    toDOM: (node) => ['span', citationMarkup(node)],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  small_caps: {
    parseDOM: [{ tag: 'span[data-small-caps]' }],
    toDOM: () => ['span', { 'data-small-caps': '', style: 'font-variant-caps: small-caps' }, 0],
  },
} satisfies Record<string, MarkSpec>;

function readCitation(dom: HTMLElement): CitationAttributes | false {
  const { citation: id, source: sourceId, passage, form } = dom.dataset;
  if ([id, sourceId, passage ?? 'none'].some((text) => !text || text.length > LONGEST_ID) || !id || !sourceId)
    return false;
  const known = CITATION_FORMS.find((one) => one === form);
  return { id, passageId: passage ? passage : null, sourceId, form: known ?? 'reference' };
}

function citationMarkup(node: Node): Record<string, string> {
  const { id, passageId, sourceId, form } = citationOf(node);
  return {
    'data-citation': id,
    'data-source': sourceId,
    ...(passageId === null ? {} : { 'data-passage': passageId }),
    'data-form': form,
  };
}

export const memoSchema = new Schema({ nodes, marks });

/** The attributes of a citation node, typed. */
export const citationOf = (node: Node): CitationAttributes => ({
  id: String(node.attrs['id']),
  sourceId: String(node.attrs['sourceId']),
  passageId: (node.attrs['passageId'] as string | null) ?? null,
  form: node.attrs['form'] as CitationForm,
});

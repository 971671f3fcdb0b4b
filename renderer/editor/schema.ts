/** The memorandum's ProseMirror schema: exactly the node types listed in `shared/domain/memo.ts`, no styling beyond three marks. */
import { Schema, type NodeSpec, type MarkSpec, type Node } from 'prosemirror-model';
import { CITATION_FORMS, type CitationAttributes, type CitationForm } from '../../shared/domain/memo.ts';

const numeric = (value: string | null, fallback: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isInteger(number) && number >= 1 ? number : fallback;
};

const cell = (tag: 'td' | 'th', role: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'flow+',
  tableRole: role,
  isolating: true,
  attrs: { colspan: { default: 1, validate: 'number' }, rowspan: { default: 1, validate: 'number' } },
  parseDOM: [
    {
      tag,
      getAttrs: (dom) => ({
        colspan: numeric(dom.getAttribute('colspan'), 1),
        rowspan: numeric(dom.getAttribute('rowspan'), 1),
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
    attrs: { level: { default: 1, validate: 'number' } },
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
    attrs: { start: { default: 1, validate: 'number' } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: numeric(dom.getAttribute('start'), 1) }) }],
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
      id: { validate: 'string' },
      passageId: { default: null, validate: 'string|null' },
      sourceId: { validate: 'string' },
      form: { default: 'reference', validate: 'string' },
    },
    parseDOM: [{ tag: 'span[data-citation]', getAttrs: readCitation }],
    toDOM: (node) => ['span', citationMarkup(node)],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps a whole clipboard in <b style="font-weight: normal">.
      { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (value) => /^(?:bold(?:er)?|[5-9]\d{2,})$/u.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i' },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: () => ['em', 0],
  },
  small_caps: {
    parseDOM: [{ style: 'font-variant=small-caps' }, { style: 'font-variant-caps=small-caps' }],
    toDOM: () => ['span', { style: 'font-variant-caps: small-caps' }, 0],
  },
} satisfies Record<string, MarkSpec>;

function readCitation(dom: HTMLElement): CitationAttributes | false {
  const { citation: id, source: sourceId, passage, form } = dom.dataset;
  if (!id || !sourceId) return false;
  const known = CITATION_FORMS.find((name) => name === form);
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

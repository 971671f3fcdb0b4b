/** The memorandum's ProseMirror schema: exactly the node types listed in `shared/domain/memo.ts`, no styling beyond three marks. */
import { Schema, type NodeSpec, type MarkSpec, type Node } from 'prosemirror-model';
import { CITATION_FORMS, type CitationAttributes, type CitationForm } from '../../shared/domain/memo.ts';
import { commentMark, crossReference, languageMark, liveBlock } from './schema-parts.ts';
import { ALIGNED, LONGEST_ID, isAlignment, isFlag, name, nameOrNone, numeric, whole } from './schema-values.ts';

const MOST_COLUMNS = 100;
const MOST_ROWS = 1_000;
const LAST_START = 100_000;

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
  paragraph: {
    content: 'inline*',
    group: 'block flow',
    attrs: {
      id: { default: null, validate: nameOrNone },
      numbered: { default: false, validate: isFlag },
      align: { default: 'start', validate: isAlignment },
    },
    parseDOM: [
      {
        tag: 'p',
        getAttrs: (dom) => ({
          id: dom.dataset['id'] ?? null,
          numbered: dom.dataset['numbered'] !== undefined,
          align: ALIGNED.find((one) => one === dom.dataset['align']) ?? 'start',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'p',
      {
        ...(attrs['id'] === null ? {} : { 'data-id': String(attrs['id']) }),
        ...(attrs['numbered'] === true ? { 'data-numbered': '' } : {}),
        ...(attrs['align'] === 'start' ? {} : { 'data-align': String(attrs['align']) }),
      },
      0,
    ],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: {
      level: { default: 1, validate: whole(1, 4) },
      id: { default: null, validate: nameOrNone },
      numbered: { default: true, validate: isFlag },
    },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (dom) => ({
        level: Math.min(level, 4),
        id: dom.dataset['id'] ?? null,
        numbered: dom.dataset['unnumbered'] === undefined,
      }),
    })),
    toDOM: ({ attrs }) => [
      `h${String(attrs['level'])}`,
      {
        ...(attrs['id'] === null ? {} : { 'data-id': String(attrs['id']) }),
        ...(attrs['numbered'] === true ? {} : { 'data-unnumbered': '' }),
      },
      0,
    ],
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
  live_block: liveBlock,
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
      passageId: { default: null, validate: nameOrNone },
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
  cross_reference: crossReference,
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
  superscript: { excludes: 'superscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  language: languageMark,
  comment: commentMark,
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

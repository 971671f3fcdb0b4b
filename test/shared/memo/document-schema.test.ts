import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDocument, citationsOf } from '../../../shared/memo/document-schema.ts';
import type { DocumentNode } from '../../../shared/domain/memo.ts';

const node = (type: string, content?: readonly unknown[], attrs?: object): DocumentNode =>
  ({ type, ...(attrs && { attrs }), ...(content && { content }) }) as DocumentNode;
const text = (words: string, ...marks: string[]): unknown => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const paragraph = node('paragraph', [text('mots')]);
const citation = (attrs: object = {}): DocumentNode =>
  node('citation', undefined, { id: 'c', sourceId: 's', passageId: null, form: 'reference', ...attrs });

const LIVE = { id: 'b', subject: 'parties', options: { sort: 'name', ids: ['a'] }, frozenAt: null };
const COMMENT = { id: 'c', kind: 'task', body: 'Vérifier la date.', done: false };

const WHOLE = node('doc', [
  node('heading', [text('Titre', 'small_caps')], { level: 1 }),
  node('paragraph', [
    text('Gras', 'strong', 'em'),
    node('hard_break'),
    citation(),
    node('footnote', [text('note'), citation({ passageId: 'p', form: 'quotation' })]),
  ]),
  node('blockquote', [paragraph, node('bullet_list', [node('list_item', [paragraph])])]),
  node(
    'ordered_list',
    [node('list_item', [paragraph, node('ordered_list', [node('list_item', [paragraph])], { start: 3 })])],
    { start: 1 },
  ),
  node('table', [
    node('table_row', [node('table_header', [paragraph], { colspan: 2, rowspan: 1 })]),
    node('table_row', [node('table_cell', [paragraph]), node('table_cell', [paragraph], { colspan: 1, rowspan: 1 })]),
  ]),
  node('page_break'),
  node('exhibit_list'),
  node('heading', [text('PAR CES MOTIFS')], { level: 1, numbered: false, id: 'h' }),
  node('paragraph', [text('Rejeter.'), node('cross_reference', undefined, { targetId: 'h' })], {
    numbered: true,
    id: 'p',
    align: 'end',
  }),
  node('live_block', undefined, LIVE),
  node('live_block', [paragraph], { ...LIVE, id: 'f', frozenAt: '2024-01-01T00:00:00Z' }),
  node('paragraph', [
    { type: 'text', text: 'à revoir', marks: [{ type: 'comment', attrs: COMMENT }, { type: 'superscript' }] },
  ]),
  node('paragraph'),
]);

it('takes a document with everything that a memorandum may hold, as it came', () => {
  expect(checkDocument(WHOLE)).toEqual({ ok: true, value: WHOLE });
});

it('lists the citations in the order of the text, those in notes included', () => {
  expect(citationsOf(WHOLE).map(({ form }) => form)).toEqual(['reference', 'quotation']);
});

const inside = (...content: unknown[]): DocumentNode => node('doc', content);
it.each<[string, unknown, string]>([
  ['not an object', 'doc', 'node'],
  ['another root', paragraph, 'paragraph'],
  ['an empty document', node('doc', []), 'doc'],
  ['an unknown block', inside(node('iframe')), 'iframe'],
  ['a name of Object', inside(node('constructor')), 'constructor'],
  ['words outside a paragraph', inside(text('x')), 'text'],
  ['an empty text', inside(node('paragraph', [text('')])), 'text'],
  ['a text with children', inside(node('paragraph', [{ type: 'text', text: 'x', content: [text('y')] }])), 'text'],
  ['a heading of level 5', inside(node('heading', [], { level: 5 })), 'heading'],
  ['a heading without level', inside(node('heading', [])), 'heading'],
  ['an attribute that no node has', inside(node('paragraph', [], { onclick: 'x' })), 'paragraph'],
  ['a list without items', inside(node('bullet_list', [])), 'bullet_list'],
  [
    'an item that begins with a list',
    inside(node('bullet_list', [node('list_item', [node('bullet_list', [])])])),
    'list_item',
  ],
  ['a table in a cell', inside(node('table', [node('table_row', [node('table_cell', [node('table', [])])])])), 'table'],
  [
    'a cell that spans nothing',
    inside(node('table', [node('table_row', [node('table_cell', [paragraph], { colspan: 0 })])])),
    'table_cell',
  ],
  ['a live block of nothing known', inside(node('live_block', [], { ...LIVE, subject: 'weather' })), 'live_block'],
  ['a live block without options', inside(node('live_block', [], { ...LIVE, options: null })), 'live_block'],
  ['options that hold records', inside(node('live_block', [], { ...LIVE, options: { a: {} } })), 'live_block'],
  ['a live block in a quotation', inside(node('blockquote', [node('live_block', [], LIVE)])), 'live_block'],
  ['a reference to no one', inside(node('paragraph', [node('cross_reference', [], {})])), 'cross_reference'],
  [
    'a comment without words of its own',
    inside(node('paragraph', [{ type: 'text', text: 'x', marks: [{ type: 'comment', attrs: { id: 'c' } }] }])),
    'comment',
  ],
  [
    'a mark with attributes that it has not',
    inside(node('paragraph', [{ type: 'text', text: 'x', marks: [{ type: 'em', attrs: { color: 'red' } }] }])),
    'em',
  ],
  ['a note in a note', inside(node('paragraph', [node('footnote', [node('footnote', [])])])), 'footnote'],
  ['a citation of nothing', inside(node('paragraph', [citation({ sourceId: '' })])), 'citation'],
  ['a citation in a form of its own', inside(node('paragraph', [citation({ form: 'link' })])), 'citation'],
  ['an unknown mark', inside(node('paragraph', [text('x', 'link')])), 'link'],
  ['a mark on a block', inside({ ...paragraph, marks: [{ type: 'em' }] }), 'marks'],
])('refuses %s and names it', (_what, document, name) => {
  expect(checkDocument(document)).toEqual({ ok: false, error: { code: 'memo.invalid', detail: { node: name } } });
});

it('refuses nesting that no editor makes', () => {
  let deep: DocumentNode = paragraph;
  for (let depth = 0; depth < 10_000; depth += 1) deep = node('blockquote', [deep]);
  expect(checkDocument(inside(deep))).toMatchObject({ ok: false });
});

it('never throws, whatever it is given', () => {
  const property = fc.property(
    fc.anything(),
    fc.object({ key: fc.constantFrom('type', 'content', 'attrs', 'marks', 'text') }),
    (value, shaped) => {
      expect(checkDocument(value).ok).toBe(false);
      expect(checkDocument({ ...shaped, type: 'doc' }).ok).toBe(false);
      expect(typeof checkDocument(inside(shaped, paragraph)).ok).toBe('boolean');
    },
  );
  fc.assert(property);
});

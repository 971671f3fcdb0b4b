import { writeDocument } from '../../../../renderer/editor/document.ts';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import {
  insertCitation,
  removeCitation,
  setCitationForm,
} from '../../../../renderer/editor/citations/insert-citation.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';

const { doc, paragraph, page_break: pageBreak, footnote } = memoSchema.nodes;
const at = (text: string, position: number): EditorState => {
  const state = EditorState.create({
    doc: doc.create(null, paragraph.create(null, text ? memoSchema.text(text) : [])),
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
};
const new1 = () => 'new-1';
const source = { sourceId: 's', passageId: 'p' };
const json = (form: string, id = 'new-1') => ({ type: 'citation', attrs: { id, passageId: 'p', sourceId: 's', form } });
const blocks = (state: EditorState): unknown => writeDocument(state.doc).content;

test('a reference is parted from the word before it, a note is not', () => {
  const [reference, note] = (['reference', 'footnote'] as const).map((form) => {
    const state = at('mot', 4);
    return blocks(state.apply(insertCitation(state, { ...source, form }, new1)));
  });
  expect([reference, note]).toEqual([
    [{ type: 'paragraph', content: [{ type: 'text', text: 'mot ' }, json('reference')] }],
    [{ type: 'paragraph', content: [{ type: 'text', text: 'mot' }, json('footnote')] }],
  ]);
});

test('selected words stay: the citation comes after them', () => {
  const state = at('mot cité', 1);
  const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 4)));
  const next = selected.apply(insertCitation(selected, { ...source, form: 'reference' }, new1));
  expect(blocks(next)).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'mot ' }, json('reference'), { type: 'text', text: ' cité' }],
    },
  ]);
});

test('a selected citation is replaced and keeps its id', () => {
  const state = at('', 1);
  const cited = state.apply(insertCitation(state, { ...source, form: 'reference' }, () => 'old'));
  const selected = cited.apply(cited.tr.setSelection(NodeSelection.create(cited.doc, 1)));
  const next = selected.apply(insertCitation(selected, { ...source, form: 'quotation' }, new1));
  expect(blocks(next)).toEqual([{ type: 'paragraph', content: [json('quotation', 'old')] }]);
});

test('inside a note a note becomes a reference', () => {
  const state = EditorState.create({ doc: footnote.create() });
  expect(writeDocument(state.apply(insertCitation(state, { ...source, form: 'footnote' }, new1)).doc)).toEqual({
    type: 'footnote',
    content: [json('reference')],
  });
});

test('a text with nowhere to write gets a paragraph', () => {
  const state = EditorState.create({ doc: doc.create(null, pageBreak.create()) });
  expect(blocks(state.apply(insertCitation(state, { ...source, form: 'reference' }, new1)))).toEqual([
    { type: 'page_break' },
    { type: 'paragraph', content: [json('reference')] },
  ]);
});

test('the form is changed, and the citation removed, by its id', () => {
  const state = at('mot', 4);
  const cited = state.apply(insertCitation(state, { ...source, form: 'reference' }, new1));
  const changed = cited.apply(setCitationForm(cited, 'new-1', 'quotation') ?? cited.tr);
  const removed = changed.apply(removeCitation(changed, 'new-1') ?? changed.tr);
  expect([blocks(changed), blocks(removed), setCitationForm(removed, 'new-1', 'footnote')]).toEqual([
    [{ type: 'paragraph', content: [{ type: 'text', text: 'mot ' }, json('quotation')] }],
    [{ type: 'paragraph', content: [{ type: 'text', text: 'mot ' }] }],
    undefined,
  ]);
});

import { writeDocument } from '../../../../renderer/editor/document.ts';
import { undoInputRule } from 'prosemirror-inputrules';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { memoSchema } from '../../../../renderer/editor/schema.ts';
import { memoInputRules } from '../../../../renderer/editor/typography/input-rules.ts';
import { setLanguage } from '../../../../renderer/editor/commands/set-language.ts';
import type { Language } from '../../../../shared/kernel/words.ts';
import type { WritingRules } from '../../../../shared/memo/text-language.ts';
import { fakeView, run, typeKeys, type FakeView } from '../fake-view.ts';

const rules = (language: Language): WritingRules => ({ language, typography: language });
const editor = (language: Language): FakeView =>
  fakeView(EditorState.create({ schema: memoSchema, plugins: [memoInputRules(() => rules(language))] }));

test('what typography changed is given back by one undo', () => {
  const view = editor('fr');
  typeKeys(view, 'Vraiment ?');
  const set = view.state.doc.textContent;
  run(view, undoInputRule);
  expect([set, view.state.doc.textContent]).toEqual(['Vraiment\u202f?', 'Vraiment ?']);
});

test('a space after an opened quotation is swallowed, and undo gives it back', () => {
  const view = editor('fr');
  typeKeys(view, '« ');
  const set = view.state.doc.textContent;
  run(view, undoInputRule);
  expect([set, view.state.doc.textContent]).toEqual(['«\u00a0', '«\u00a0 ']);
});

test('marks of the text are kept around a set sign', () => {
  const view = editor('fr');
  typeKeys(view, 'gras');
  view.dispatch(view.state.tr.addMark(1, 5, memoSchema.marks.strong.create()));
  typeKeys(view, ' !');
  expect(writeDocument(view.state.doc).content?.[0]).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'gras\u202f!', marks: [{ type: 'strong' }] }],
  });
});

test('a blank that belongs to a note is never taken for the blank before a sign', () => {
  const note = memoSchema.nodes.footnote.create(null, memoSchema.text('dans la note '));
  const doc = memoSchema.nodes.doc.create(
    null,
    memoSchema.nodes.paragraph.create(null, [memoSchema.text('mot'), note]),
  );
  const start = EditorState.create({ doc, plugins: [memoInputRules(() => rules('fr'))] });
  const view = fakeView(start.apply(start.tr.setSelection(TextSelection.atEnd(doc))));
  typeKeys(view, ';');
  expect(writeDocument(view.state.doc).content?.[0]).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'mot' },
      { type: 'footnote', content: [{ type: 'text', text: 'dans la note ' }] },
      { type: 'text', text: '\u202f;' },
    ],
  });
});

test.each([
  ['# Titre', { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Titre' }] }],
  ['### Titre', { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Titre' }] }],
  [
    '3. Trois',
    {
      type: 'ordered_list',
      attrs: { start: 3 },
      content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trois' }] }] }],
    },
  ],
  ['> Cité', { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Cité' }] }] }],
])('block shortcut: %s', (keys, block) => {
  const view = editor('en');
  typeKeys(view, keys);
  expect(writeDocument(view.state.doc).content?.[0]).toEqual(block);
});

test.each([
  ['le 1er mai', ['le 1', 'er', ' mai']],
  ['le XIXe siècle', ['le XIX', 'e', ' siècle']],
  ['Le mot. Ce mot. La 2e, la 3e', ['Le mot. Ce mot. La 2', 'e', ', la 3e']],
])('the letters of an ordinal stand above: %s', (keys, parts) => {
  const view = editor('fr');
  typeKeys(view, keys);
  const [paragraph] = writeDocument(view.state.doc).content ?? [];
  expect(paragraph?.content).toEqual(
    parts.map((text, index) => ({ type: 'text', text, ...(index % 2 === 1 && { marks: [{ type: 'superscript' }] }) })),
  );
});

test('an ordinal set above goes back by one undo', () => {
  const view = editor('fr');
  typeKeys(view, 'le 1er ');
  run(view, undoInputRule);
  expect(writeDocument(view.state.doc).content?.[0]?.content).toEqual([{ type: 'text', text: 'le 1er ' }]);
});

test('words whose language is set are typed by its rules, and words of none as they come', () => {
  const view = editor('fr');
  run(view, setLanguage('en'));
  typeKeys(view, '"why?" ');
  run(view, setLanguage('none'));
  view.dispatch(view.state.tr.setStoredMarks([memoSchema.marks.language.create({ code: 'none' })]));
  typeKeys(view, "it's;");
  expect(view.state.doc.textContent).toBe("“why?” it's;");
});

test('a number that is tied a few words on takes no marks from what stands before it', () => {
  const view = editor('fr');
  typeKeys(view, 'le 1er juge doit 10 000 € ');
  expect(writeDocument(view.state.doc).content?.[0]?.content).toEqual([
    { type: 'text', text: 'le 1' },
    { type: 'text', text: 'er', marks: [{ type: 'superscript' }] },
    { type: 'text', text: ' juge doit 10\u202f000\u00a0€ ' },
  ]);
});

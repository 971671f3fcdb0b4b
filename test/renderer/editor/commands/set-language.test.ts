import { history, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { languageAt, setLanguage } from '../../../../renderer/editor/commands/set-language.ts';
import { writeDocument } from '../../../../renderer/editor/document.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';
import { checkDocument } from '../../../../shared/memo/document-schema.ts';
import { languageOfNode } from '../../../../shared/memo/text-language.ts';
import type { DocumentNode } from '../../../../shared/domain/memo.ts';
import { fakeView, run, typeKeys, type FakeView } from '../fake-view.ts';

const { doc, paragraph, footnote } = memoSchema.nodes;

const editor = (from: number, to = from): FakeView => {
  const note = footnote.create(null, memoSchema.text('voir là'));
  const text = doc.create(null, [
    paragraph.create(null, [memoSchema.text('un deux'), note]),
    paragraph.create(null, memoSchema.text('trois')),
  ]);
  return fakeView(
    EditorState.create({ doc: text, selection: TextSelection.create(text, from, to), plugins: [history()] }),
  );
};

const texts = (node: DocumentNode): string[] => {
  const code = node.text === undefined ? null : languageOfNode(node);
  return [...(code === null ? [] : [`${code} ${node.text}`]), ...(node.content ?? []).flatMap(texts)];
};

const marked = ({ state }: FakeView): string[] => {
  const written = writeDocument(state.doc);
  expect(checkDocument(written).ok).toBe(true);
  return texts(written);
};

test('the selection, or the whole paragraph with its notes, is given a language; one step takes it back', () => {
  const view = editor(4, 8);
  run(view, setLanguage('en'));
  expect([marked(view), languageAt(view.state)]).toEqual([['en deux'], 'en']);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 2)));
  run(view, setLanguage('none'));
  expect([marked(view), languageAt(view.state)]).toEqual([['none un deux', 'none voir là'], 'none']);
  run(view, undo);
  expect(marked(view)).toEqual(['en deux']);
  run(view, setLanguage(null));
  expect([marked(view), languageAt(view.state)]).toEqual([[], null]);
});

test('what is typed next in an empty paragraph is in the language set there', () => {
  const text = doc.create(null, paragraph.create());
  const view = fakeView(EditorState.create({ doc: text, selection: TextSelection.create(text, 1) }));
  run(view, setLanguage('en'));
  typeKeys(view, 'so');
  expect(marked(view)).toEqual(['en so']);
});

import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { readDocument } from '../../../renderer/editor/document.ts';
import { replaceDocument } from '../../../renderer/editor/replace-document.ts';
import { memoSchema } from '../../../renderer/editor/schema.ts';
import { randomDocument } from './random-document.ts';

const node = (document: Parameters<typeof readDocument>[0]) => {
  const read = readDocument(document);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};

test('any document turns into any other', () => {
  fc.assert(
    fc.property(randomDocument, randomDocument, (from, to) => {
      const state = EditorState.create({ doc: node(from) });
      const tr = replaceDocument(state, node(to));
      expect((tr ? state.apply(tr) : state).doc.toJSON()).toEqual(node(to).toJSON());
    }),
  );
});

test('the caret stays with its words when something before them changes', () => {
  const text = (...lines: string[]) =>
    memoSchema.nodes.doc.create(
      null,
      lines.map((line) => memoSchema.nodes.paragraph.create(null, memoSchema.text(line))),
    );
  const start = EditorState.create({ doc: text('un', 'deux', 'trois') });
  const state = start.apply(start.tr.setSelection(TextSelection.create(start.doc, 13)));
  const tr = replaceDocument(state, text('un', 'deux et demi', 'trois'));
  const next = tr ? state.apply(tr) : state;
  expect(
    [state, next].map(({ selection }) => [selection.$head.parent.textContent, selection.$head.parentOffset]),
  ).toEqual([
    ['trois', 2],
    ['trois', 2],
  ]);
});

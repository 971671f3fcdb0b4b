import { Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueCitations } from '../../../../renderer/editor/citations/unique-citations.ts';
import { readDocument } from '../../../../renderer/editor/document.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';
import { randomDocument } from '../random-document.ts';

const idsOf = (state: EditorState): string[] => {
  const ids: string[] = [];
  state.doc.descendants((node) => {
    if (node.type.name === 'citation') ids.push(String(node.attrs['id']));
  });
  return ids;
};

const counting = (): (() => string) => {
  let last = 0;
  return () => `new-${String(++last)}`;
};

const cited = (...ids: string[]) =>
  memoSchema.nodes.doc.create(
    null,
    memoSchema.nodes.paragraph.create(
      null,
      ids.map((id) => memoSchema.nodes.citation.create({ id, sourceId: 's' })),
    ),
  );

test('of two citations that share an id the one already in the text keeps it, wherever the copy lands', () => {
  const state = EditorState.create({ doc: cited('a', 'b'), plugins: [uniqueCitations(counting())] });
  const copy = state.doc.nodeAt(2);
  const before = state.apply(state.tr.insert(1, copy ?? []));
  const after = state.apply(state.tr.insert(3, copy ?? []));
  expect([idsOf(before), idsOf(after)]).toEqual([
    ['new-1', 'a', 'b'],
    ['a', 'b', 'new-2'],
  ]);
});

test('what is pasted gets ids of its own, also inside notes', () => {
  const plugin = uniqueCitations(counting());
  const note = memoSchema.nodes.footnote.create(null, memoSchema.nodes.citation.create({ id: 'a', sourceId: 's' }));
  const paragraph = memoSchema.nodes.paragraph.create(null, [
    memoSchema.nodes.citation.create({ id: 'a', sourceId: 's', form: 'quotation' }),
    note,
  ]);
  const doc = memoSchema.nodes.doc.create(null, paragraph);
  const pasted = plugin.props.transformPasted?.call(plugin, new Slice(doc.content, 1, 1), {} as EditorView, false);
  const ids: unknown[] = [];
  pasted?.content.descendants((node) => {
    if (node.type.name === 'citation') ids.push([node.attrs['id'], node.attrs['form']]);
  });
  expect(ids).toEqual([
    ['new-1', 'quotation'],
    ['new-2', 'reference'],
  ]);
});

test('any document doubled in place keeps every id once', () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const read = readDocument(document);
      if (!read.ok) throw new Error(read.error.code);
      const state = EditorState.create({ doc: read.value, plugins: [uniqueCitations()] });
      const doubled = state.apply(state.tr.insert(0, read.value.content));
      const ids = idsOf(doubled);
      expect(ids.length).toBe(2 * idsOf(state).length);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

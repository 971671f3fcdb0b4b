import { EditorState } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { expect, it } from 'vitest';
import type { EditorHost } from '../../../../renderer/editor/editor-host.ts';
import { memoSchema } from '../../../../renderer/editor/schema.ts';
import { misspelledWords, spellingPlugin } from '../../../../renderer/editor/spelling/spelling-plugin.ts';

const { doc, paragraph } = memoSchema.nodes;
const host = {} as unknown as EditorHost;
const plugin = spellingPlugin(host);
const begin = EditorState.create({
  doc: doc.create(null, [paragraph.create(null, memoSchema.text('La procedure est notifée.'))]),
  plugins: [plugin],
});
const judged = begin.apply(
  begin.tr.setMeta(plugin, [
    { from: 4, to: 13, word: 'procedure', language: 'fr' },
    { from: 18, to: 25, word: 'notifée', language: 'fr' },
  ]),
);

const marks = (state: EditorState): readonly string[] => {
  const drawn = plugin.props.decorations?.call(plugin, state);
  if (!(drawn instanceof DecorationSet)) throw new Error('nothing is drawn');
  return drawn.find().map(({ from, to }) => state.doc.textBetween(from, to));
};

it('marks move along with their words', () => {
  const state = judged.apply(judged.tr.insertText('Certes. ', 1));
  expect(misspelledWords(state).map(({ word }) => word)).toEqual(['procedure', 'notifée']);
  expect(marks(state)).toEqual(['procedure', 'notifée']);
});

it('a word that was replaced keeps no mark', () => {
  const state = judged.apply(judged.tr.replaceWith(4, 13, memoSchema.text('procédure')));
  expect(misspelledWords(state).map(({ word }) => word)).toEqual(['notifée']);
  expect(marks(state)).toEqual(['notifée']);
});

it('a word of which a letter was mended keeps no mark', () => {
  const state = judged.apply(judged.tr.replaceWith(8, 9, memoSchema.text('é')));
  expect(marks(state)).toEqual(['notifée']);
});

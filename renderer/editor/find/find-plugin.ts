import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { findInText, type FindQuery, type Match } from './find-in-text.ts';

export interface FindState {
  readonly query: FindQuery;
  readonly matches: readonly Match[];
  /** Of the hit shown; -1 while none is. */
  readonly current: number;
  readonly drawn: DecorationSet;
}

interface Asked {
  readonly query?: FindQuery;
  readonly current?: number;
}

const NOTHING: FindState = {
  query: { words: '', matchCase: false, wholeWords: false },
  matches: [],
  current: -1,
  drawn: DecorationSet.empty,
};
const KEY = new PluginKey<FindState>('find');

export const findState = (state: EditorState): FindState => KEY.getState(state) ?? NOTHING;

function drawn({ doc }: EditorState, matches: readonly Match[], current: number): DecorationSet {
  const marks = matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? 'found found-current' : 'found' }),
  );
  // Words in a note are told at its number.
  const notes = matches.flatMap(({ from }, index) => {
    const $from = doc.resolve(from);
    if ($from.parent.type.name !== 'footnote') return [];
    return [
      Decoration.node($from.before(), $from.after(), { class: index === current ? 'found found-current' : 'found' }),
    ];
  });
  return DecorationSet.create(doc, [...marks, ...notes]);
}

/** Marks what is looked for; the hits follow the text as it is written. */
export const findPlugin = (): Plugin<FindState> =>
  new Plugin<FindState>({
    key: KEY,
    state: {
      init: () => NOTHING,
      apply(tr, value, _before, state) {
        const asked = tr.getMeta(KEY) as Asked | undefined;
        if (!asked && (!tr.docChanged || value.query.words === '')) return value;
        const query = asked?.query ?? value.query;
        const matches = asked?.query || tr.docChanged ? findInText(state.doc, query) : value.matches;
        const current = Math.min(asked?.current ?? (asked?.query ? -1 : value.current), matches.length - 1);
        return { query, matches, current, drawn: drawn(state, matches, current) };
      },
    },
    props: { decorations: (state) => KEY.getState(state)?.drawn },
  });

export const askFind = (state: EditorState, asked: Asked) =>
  state.tr.setMeta(KEY, asked).setMeta('addToHistory', false);

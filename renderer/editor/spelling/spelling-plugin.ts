import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { EditorHost } from '../editor-host.ts';
import { findMisspelled, type Misspelled } from './find-misspelled.ts';
import { readAhead } from './spelled-words.ts';

interface SpellingState {
  readonly words: readonly Misspelled[];
  readonly drawn: DecorationSet;
}

const NOTHING: SpellingState = { words: [], drawn: DecorationSet.empty };
const KEY = new PluginKey<SpellingState>('spelling');
/** After the last key, so that no key waits for it; milliseconds. */
const PAUSE = 300;
/** Of reading a text that was just opened; milliseconds. */
const SLICE = 6;

/** The wrong words of the text as it was judged last. */
export const misspelledWords = (state: EditorState): readonly Misspelled[] =>
  KEY.getState(state)?.words ?? NOTHING.words;

/** The wrong word that holds a position. */
export const misspelledAt = (state: EditorState, position: number): Misspelled | undefined =>
  misspelledWords(state).find(({ from, to }) => from <= position && position <= to);

function drawn({ doc }: EditorState, words: readonly Misspelled[]): DecorationSet {
  const notes = new Map<number, number>();
  const marks: Decoration[] = [];
  for (const { from, to } of words) {
    const $from = doc.resolve(from);
    // Words in a note are told at its number; opened, the note marks them itself.
    if ($from.parent.type.name === 'footnote' && $from.depth > 0) notes.set($from.before(), $from.after());
    else marks.push(Decoration.inline(from, to, { class: 'misspelled' }));
  }
  for (const [from, to] of notes) marks.push(Decoration.node(from, to, { class: 'misspelled' }));
  return DecorationSet.create(doc, marks);
}

/** Underlines wrong words a moment after they were written; where the text changes meanwhile the marks move along. */
export const spellingPlugin = (host: EditorHost): Plugin<SpellingState> =>
  new Plugin<SpellingState>({
    key: KEY,
    state: {
      init: () => NOTHING,
      apply(tr, value, _before, state) {
        const words = tr.getMeta(KEY) as readonly Misspelled[] | undefined;
        if (words) return { words, drawn: drawn(state, words) };
        if (!tr.docChanged || value.words.length === 0) return value;
        const moved = value.words.flatMap((word) => {
          const from = tr.mapping.map(word.from, 1);
          const to = tr.mapping.map(word.to, -1);
          return state.doc.textBetween(Math.min(from, to), to, '\ufffc', '\ufffc') === word.word
            ? [{ ...word, from, to }]
            : [];
        });
        // A word that was replaced keeps no mark: mapped along, it would stay on what replaced it.
        const isWhole = moved.length === value.words.length;
        return { words: moved, drawn: isWhole ? value.drawn.map(tr.mapping, tr.doc) : drawn(state, moved) };
      },
    },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let typedAt: number | undefined;
      const judge = (): void => {
        timer = undefined;
        if (view.isDestroyed) return;
        const { state } = view;
        if (host.spelling.isOn() && !readAhead(state.doc, host.language(), SLICE)) {
          timer = setTimeout(judge);
          return;
        }
        const words = host.spelling.isOn() ? findMisspelled(state.doc, host.language(), host.spelling, typedAt) : [];
        if (
          JSON.stringify(words) === JSON.stringify(misspelledWords(state)) &&
          (typedAt === undefined || words.length === 0)
        )
          return;
        view.dispatch(state.tr.setMeta(KEY, words).setMeta('addToHistory', false));
      };
      const later = (): void => {
        timer ??= setTimeout(judge, PAUSE);
      };
      const stop = host.spelling.subscribe(later);
      later();
      return {
        update({ state }: EditorView, before) {
          const isWritten = state.doc !== before.doc;
          if (!isWritten && state.selection.eq(before.selection)) return;
          const { selection } = state;
          const caret = isWritten && selection.empty ? selection.head : undefined;
          // A caret that leaves the word it typed lets the word be judged.
          if (!isWritten && typedAt === undefined) return;
          typedAt = caret;
          clearTimeout(timer);
          timer = setTimeout(judge, PAUSE);
        },
        destroy() {
          clearTimeout(timer);
          stop();
        },
      };
    },
    props: { decorations: (state) => KEY.getState(state)?.drawn },
  });

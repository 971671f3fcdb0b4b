import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { openFootnote } from '../footnotes/open-footnote.ts';
import { activeView } from '../footnotes/open-notes.ts';
import type { TextLanguage } from '../../../shared/domain/memo.ts';
import { setLanguage } from '../commands/set-language.ts';
import { memoSchema } from '../schema.ts';
import { nextMisspelled, type Misspelled } from './find-misspelled.ts';
import { misspelledWords } from './spelling-plugin.ts';

/** A wrong word where it can be mended: in the text, or in the open note that holds it. */
export interface SpellingPlace {
  readonly view: EditorView;
  readonly word: Misspelled;
}

/** Where the search goes on, in the text as a whole: from the word shown last, else from the caret, in the text or in an open note. */
function startRange(outer: EditorView, last?: SpellingPlace): { readonly from: number; readonly to: number } {
  const active = last?.view ?? activeView(outer);
  const { from, to } = last?.word ?? active.state.selection;
  if (active === outer) return { from, to };
  let start = 0;
  outer.state.doc.descendants((node, position) => {
    if (node.type.name === 'footnote' && outer.nodeDOM(position)?.contains(active.dom)) start = position + 1;
    return start === 0;
  });
  return { from: start + from, to: start + to };
}

const select = (view: EditorView, { from, to }: { from: number; to: number }): void => {
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
};

/** Selects the next wrong word, or the one before; a note that holds it is opened. Undefined when every word is right. */
export function showMisspelled(outer: EditorView, step: 1 | -1, last?: SpellingPlace): SpellingPlace | undefined {
  const word = nextMisspelled(misspelledWords(outer.state), startRange(outer, last), step);
  if (!word) return undefined;
  const $from = outer.state.doc.resolve(word.from);
  if ($from.parent.type.name !== 'footnote') {
    select(outer, word);
    return { view: outer, word };
  }
  const start = $from.start();
  outer.dispatch(
    outer.state.tr.setSelection(TextSelection.near(outer.state.doc.resolve($from.before()))).scrollIntoView(),
  );
  openFootnote(outer, $from.before());
  const inner = activeView(outer);
  const inside = { ...word, from: word.from - start, to: word.to - start };
  if (inner === outer) return undefined;
  select(inner, inside);
  return { view: inner, word: inside };
}

/** Puts another word in the place of a wrong one, in its style; one step to undo. */
export function replaceMisspelled({ view, word: { from, to, word } }: SpellingPlace, other: string): void {
  const { doc, tr } = view.state;
  if (doc.textBetween(from, to) !== word) return;
  const marks = doc.nodeAt(from)?.marks ?? [];
  tr.replaceWith(from, to, memoSchema.text(other, marks));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + other.length)).scrollIntoView());
}

/** Says in which language a word is; where words around it are selected, all of them. One step to undo. */
export function setMisspelledLanguage({ view, word: { from, to, word } }: SpellingPlace, code: TextLanguage): void {
  const { doc, selection, tr } = view.state;
  const isWithin = selection.from <= from && to <= selection.to;
  if (!isWithin) {
    if (doc.textBetween(from, to) !== word) return;
    view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
  }
  setLanguage(code)(view.state, view.dispatch, view);
}

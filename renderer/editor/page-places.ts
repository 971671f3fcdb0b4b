import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { DocumentEdit } from '../../shared/domain/live-page.ts';
import { writeDocument } from './document.ts';

/** Where something stands in the text: a child of the document, and how far into it, 0…1. */
export interface TextPlace {
  readonly node: number;
  readonly fraction: number;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

export function caretPlace({ doc, selection }: EditorState): TextPlace {
  const { $head } = selection;
  const node = Math.min($head.index(0), Math.max(0, doc.childCount - 1));
  const start = $head.depth > 0 ? $head.before(1) : $head.pos;
  const size = doc.maybeChild(node)?.nodeSize ?? 1;
  return { node, fraction: within(($head.pos - start) / size) };
}

/** The children that differ between two states of a text; null when none does. Unchanged ones are the same objects. */
export function editBetween(before: Node, after: Node): DocumentEdit | null {
  if (before === after) return null;
  const shared = Math.min(before.childCount, after.childCount);
  let at = 0;
  while (at < shared && before.child(at) === after.child(at)) at++;
  let end = 0;
  while (end < shared - at && before.child(before.childCount - 1 - end) === after.child(after.childCount - 1 - end))
    end++;
  const inserted = after.children.slice(at, after.childCount - end).map(writeDocument);
  const removed = before.childCount - end - at;
  return inserted.length === 0 && removed === 0 ? null : { at, removed, inserted };
}

/** Puts the caret at a place, before the nearest occurrence of a word that stands there, and gives the text the keyboard. */
export function showPlace(view: EditorView, { node, fraction }: TextPlace, word: string): void {
  const { doc } = view.state;
  const child = doc.maybeChild(node);
  if (!child) return;
  const start = childStart(doc, node);
  const guess = start + Math.round(fraction * child.nodeSize);
  const at = nearest(child, start, guess, word) ?? guess;
  const selection = TextSelection.near(doc.resolve(Math.min(Math.max(at, start + 1), doc.content.size)));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

function childStart(doc: Node, index: number): number {
  let start = 0;
  for (let i = 0; i < index; i++) start += doc.child(i).nodeSize;
  return start;
}

function nearest(child: Node, start: number, guess: number, word: string): number | undefined {
  let best: number | undefined;
  if (word === '') return best;
  child.descendants((inner, position) => {
    const { text } = inner;
    if (text === undefined) return;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const here = start + 1 + position + at;
      if (best === undefined || Math.abs(here - guess) < Math.abs(best - guess)) best = here;
    }
  });
  return best;
}

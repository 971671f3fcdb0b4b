import type { Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { DocumentEdit } from '../../shared/domain/live-page.ts';
import { writeDocument } from './document.ts';
import { findPressed, headingOnLine, type Pressed } from './find-pressed.ts';
import { openFootnote } from './footnotes/open-footnote.ts';
import { activeView } from './footnotes/open-notes.ts';

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

const select = (view: EditorView, selection: Selection): void =>
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());

/** Puts the caret before the word that was pressed on a page, in its note if it stands in one, and gives the text the keyboard. */
export function showPlace(view: EditorView, place: TextPlace, pressed: Pressed): void {
  const { doc } = view.state;
  const found = findPressed(doc, place, pressed);
  if (!found) return;
  if (found.kind === 'node') select(view, NodeSelection.create(doc, found.at));
  else if (found.kind === 'text')
    select(view, Selection.near(doc.resolve(Math.min(Math.max(found.at, 1), doc.content.size))));
  else {
    select(view, NodeSelection.create(doc, found.note));
    openFootnote(view, found.note);
    const inner = activeView(view);
    if (inner !== view) {
      select(inner, TextSelection.create(inner.state.doc, Math.min(found.at, inner.state.doc.content.size)));
      inner.focus();
      return;
    }
  }
  view.focus();
}

/** Puts the caret into the heading that a line of the contents names; false when none does. */
export function showHeadingOnLine(view: EditorView, line: string): boolean {
  const at = headingOnLine(view.state.doc, line);
  if (at === null) return false;
  select(view, Selection.near(view.state.doc.resolve(at)));
  view.focus();
  return true;
}

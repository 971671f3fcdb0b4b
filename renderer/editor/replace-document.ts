import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** Set on the transaction that brings in a document changed elsewhere; it is not saved back. */
export const FROM_OUTSIDE = 'memo.outside';

/**
 * The transaction that turns the text into another version of itself by replacing only what differs, so that the caret and the scroll
 * position stay with the words around them. Undefined when the two are equal.
 */
export function replaceDocument(state: EditorState, next: Node): Transaction | undefined {
  const start = state.doc.content.findDiffStart(next.content);
  const end = start === null ? null : state.doc.content.findDiffEnd(next.content);
  if (start === null || !end) return undefined;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return state.tr
    .replace(start, end.a + overlap, next.slice(start, end.b + overlap))
    .setMeta('addToHistory', false)
    .setMeta(FROM_OUTSIDE, true);
}

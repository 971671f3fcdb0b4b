import type { Node } from 'prosemirror-model';
import { Selection, type EditorState, type Transaction } from 'prosemirror-state';

/** Set on the transaction that brings in a document changed elsewhere; it is not saved back. */
export const FROM_OUTSIDE = 'memo.outside';

/** The first and the last top-level blocks that differ, as positions in both documents. */
function blockRange(
  from: Node,
  to: Node,
): { readonly start: number; readonly fromEnd: number; readonly toEnd: number } {
  const shorter = Math.min(from.childCount, to.childCount);
  let head = 0;
  while (head < shorter && from.child(head).eq(to.child(head))) head++;
  let tail = 0;
  while (tail < shorter - head && from.child(from.childCount - 1 - tail).eq(to.child(to.childCount - 1 - tail))) tail++;
  const size = (doc: Node, first: number, end: number): number => {
    let sum = 0;
    for (let index = first; index < end; index++) sum += doc.child(index).nodeSize;
    return sum;
  };
  const start = size(from, 0, head);
  return {
    start,
    fromEnd: start + size(from, head, from.childCount - tail),
    toEnd: start + size(to, head, to.childCount - tail),
  };
}

/** The smallest replacement; it may come out otherwise where the two differ in structure, since a replacement is fitted to its place. */
function smallest(state: EditorState, next: Node): Transaction | undefined {
  const start = state.doc.content.findDiffStart(next.content);
  const end = start === null ? null : state.doc.content.findDiffEnd(next.content);
  if (start === null || !end) return undefined;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  return tr.doc.eq(next) ? tr : undefined;
}

/**
 * The transaction that turns the text into another version of itself by replacing only what differs, so that the caret and the scroll
 * position stay with the words around them. Undefined when the two are equal.
 */
export function replaceDocument(state: EditorState, next: Node): Transaction | undefined {
  if (state.doc.eq(next)) return undefined;
  let tr = smallest(state, next);
  if (!tr) {
    const { start, fromEnd, toEnd } = blockRange(state.doc, next);
    const caret = Math.min(state.selection.from, next.content.size);
    tr = state.tr.replaceWith(start, fromEnd, next.slice(start, toEnd).content);
    tr.setSelection(Selection.near(tr.doc.resolve(caret)));
  }
  return tr.setMeta('addToHistory', false).setMeta(FROM_OUTSIDE, true);
}

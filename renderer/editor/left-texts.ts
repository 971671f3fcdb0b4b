import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

interface LeftText {
  readonly state: EditorState;
  readonly scrollTop: number;
}

/** Texts kept after their editor closed; older ones start afresh. */
const MOST = 8;
const left = new Map<string, LeftText>();

/** Keeps the caret, the undo history and the scroll position of a text that leaves the screen. */
export function leaveText(memoId: string, view: EditorView): void {
  left.delete(memoId);
  left.set(memoId, { state: view.state, scrollTop: view.dom.scrollTop });
  const oldest = left.keys().next().value;
  if (left.size > MOST && oldest !== undefined) left.delete(oldest);
}

/** How a text was left, if it is still the same text. */
export function leftText(memoId: string, doc: Node): LeftText | undefined {
  const known = left.get(memoId);
  return known?.state.doc.eq(doc) ? known : undefined;
}

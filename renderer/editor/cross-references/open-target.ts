import type { Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { targetPosition } from './targets.ts';

/** Puts the caret where the heading or paragraph begins. */
function showTarget(view: EditorView, id: string): boolean {
  const position = targetPosition(view.state, id);
  if (position === undefined) return false;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position + 1))).scrollIntoView());
  view.focus();
  return true;
}

/** Enter on a cross-reference: to what it names. */
export const openSelectedTarget: Command = ({ selection }, _dispatch, view) =>
  selection instanceof NodeSelection &&
  selection.node.type.name === 'cross_reference' &&
  view !== undefined &&
  showTarget(view, String(selection.node.attrs['targetId']));

/** A click does the same; with Shift it only selects. */
export function handleCrossReferenceClick(
  view: EditorView,
  _position: number,
  node: Node,
  _nodePosition: number,
  event: MouseEvent,
): boolean {
  if (node.type.name !== 'cross_reference' || event.shiftKey || event.button !== 0) return false;
  return showTarget(view, String(node.attrs['targetId']));
}

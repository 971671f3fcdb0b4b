import type { Node } from 'prosemirror-model';
import { NodeSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

const OPENERS = new WeakMap<globalThis.Node, () => void>();

/** A footnote's node view tells how it is opened. */
export const registerFootnote = (dom: globalThis.Node, open: () => void): void => {
  OPENERS.set(dom, open);
};

/** Opens the editor of the footnote at a position of the document; false when there is none. */
export function openFootnote(view: EditorView, position: number): boolean {
  const dom = view.nodeDOM(position);
  const open = dom ? OPENERS.get(dom) : undefined;
  open?.();
  return open !== undefined;
}

export const openSelectedFootnote: Command = (state, _dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote' || !view) return false;
  return openFootnote(view, selection.from);
};

export const handleFootnoteClick = (
  view: EditorView,
  _position: number,
  node: Node,
  nodePosition: number,
  _event: MouseEvent,
  direct: boolean,
): boolean => direct && node.type.name === 'footnote' && openFootnote(view, nodePosition);

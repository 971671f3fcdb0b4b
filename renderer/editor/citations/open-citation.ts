import type { Node } from 'prosemirror-model';
import { NodeSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { EditorHost } from '../editor-host.ts';
import { citationOf } from '../schema.ts';

/** Enter on a citation: its source, at the passage. */
export const openSelectedCitation =
  (host: EditorHost, split = false): Command =>
  (state) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'citation') return false;
    host.openCitation(citationOf(selection.node), split);
    return true;
  };

/** A click does the same; with Ctrl it opens beside the memorandum, with Shift it only selects. */
export const handleCitationClick =
  (host: EditorHost) =>
  (_view: EditorView, _position: number, node: Node, _nodePosition: number, event: MouseEvent): boolean => {
    if (node.type.name !== 'citation' || event.shiftKey || event.button !== 0) return false;
    host.openCitation(citationOf(node), event.ctrlKey || event.metaKey);
    return true;
  };

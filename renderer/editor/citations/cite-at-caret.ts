import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { CitationForm } from '../../../shared/domain/memo.ts';
import { citationOf } from '../schema.ts';
import { insertCitation, type NewCitation } from './insert-citation.ts';

/** Cites at the caret of a view, which takes the keyboard back. */
export function insertAtCaret(view: EditorView, citation: NewCitation): void {
  if (view.isDestroyed) return;
  view.dispatch(insertCitation(view.state, citation));
  view.focus();
}

/** Writes what was typed before the popup opened, and gives the keyboard back. */
export function writeAtCaret(view: EditorView, text: string): void {
  if (view.isDestroyed) return;
  if (text !== '') view.dispatch(view.state.tr.insertText(text));
  view.focus();
}

/** The form of the selected citation, which the popup would replace. */
export function selectedForm(view: EditorView): CitationForm | undefined {
  const { selection } = view.state;
  const isCitation = selection instanceof NodeSelection && selection.node.type.name === 'citation';
  return isCitation ? citationOf(selection.node).form : undefined;
}

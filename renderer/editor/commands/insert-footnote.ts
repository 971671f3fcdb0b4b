import type { Command } from 'prosemirror-state';
import { openFootnote } from '../footnotes/open-footnote.ts';
import { memoSchema } from '../schema.ts';

/** An empty note after the selection, opened for writing. Not inside a note: a note holds text and citations only. */
export const insertFootnote: Command = (state, dispatch, view) => {
  const { footnote } = memoSchema.nodes;
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), footnote)) return false;
  if (dispatch) {
    dispatch(state.tr.insert($to.pos, footnote.create()).scrollIntoView());
    if (view) openFootnote(view, $to.pos);
  }
  return true;
};

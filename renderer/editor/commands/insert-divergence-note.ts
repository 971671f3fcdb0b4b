import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { divergenceNote } from '../../../shared/memo/divergence-note.ts';
import { memoSchema } from '../schema.ts';

/** Puts the footnote of a divergence behind the selection; in a paragraph of its own where nothing can be written. */
export function insertDivergenceNote(
  state: EditorState,
  divergence: Divergence,
  language: Language,
  makeId: () => string = () => crypto.randomUUID(),
): Transaction {
  const { $to } = state.selection;
  const note = memoSchema.nodeFromJSON(divergenceNote(divergence, language, makeId));
  const { tr } = state;
  if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), note.type))
    return tr.insert(state.doc.content.size, memoSchema.nodes.paragraph.create(null, note)).scrollIntoView();
  tr.insert($to.pos, note);
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + note.nodeSize)).scrollIntoView();
}

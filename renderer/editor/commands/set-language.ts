import type { Mark, Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../shared/domain/memo.ts';
import { memoSchema } from '../schema.ts';

const { language: type } = memoSchema.marks;

const codeOf = (marks: readonly Mark[]): TextLanguage | null => {
  const code: unknown = type.isInSet(marks)?.attrs['code'];
  return TEXT_LANGUAGES.find((one) => one === code) ?? null;
};

/** The language that the author set for a node's words; null where it is guessed. */
export const setLanguageOf = (node: Node): TextLanguage | null => codeOf(node.marks);

/** In which language the next character is typed, or the selection begins; null where it is guessed. */
export function languageAt({ selection, storedMarks, doc }: EditorState): TextLanguage | null {
  if (selection.empty) return codeOf(storedMarks ?? selection.$from.marks());
  return codeOf(doc.nodeAt(selection.from)?.marks ?? selection.$from.marks());
}

/**
 * Sets the language of the selection, or of the whole paragraph that holds the caret, its notes included; null lets it be guessed again.
 * What is typed next in an empty paragraph is in that language as well. One step to undo.
 */
export const setLanguage =
  (code: TextLanguage | null): Command =>
  (state, dispatch) => {
    const { $from, from, to, empty } = state.selection;
    if (empty && !$from.parent.inlineContent) return false;
    const { tr } = state;
    const [start, end] = empty ? [$from.start(), $from.end()] : [from, to];
    if (end > start) tr.removeMark(start, end, type);
    if (code !== null && end > start) tr.addMark(start, end, type.create({ code }));
    if (empty) {
      if (code === null) tr.removeStoredMark(type);
      else tr.addStoredMark(type.create({ code }));
    }
    dispatch?.(tr);
    return true;
  };

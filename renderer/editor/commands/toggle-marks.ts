import { toggleMark } from 'prosemirror-commands';
import type { EditorState } from 'prosemirror-state';
import { memoSchema } from '../schema.ts';

const { strong, em, small_caps: smallCaps, superscript } = memoSchema.marks;

export type MarkName = 'strong' | 'em' | 'small_caps' | 'superscript';

export const toggleStrong = toggleMark(strong);
export const toggleEmphasis = toggleMark(em);
export const toggleSuperscript = toggleMark(superscript);
export const toggleSmallCaps = toggleMark(smallCaps);

/** Whether the next character typed, or the whole selection, carries the mark. */
export function hasMark(state: EditorState, name: MarkName): boolean {
  const type = memoSchema.marks[name];
  const { empty, $from, from, to } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

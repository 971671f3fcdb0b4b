import type { EditorView } from 'prosemirror-view';

/** The note being edited in each editor, if any. */
const NOTES = new WeakMap<EditorView, EditorView>();

export const setOpenNote = (outer: EditorView, note: EditorView | undefined): void => {
  if (note) NOTES.set(outer, note);
  else NOTES.delete(outer);
};

/** The view that a command of the toolbar acts on: the open note, else the text. */
export const activeView = (outer: EditorView): EditorView => NOTES.get(outer) ?? outer;

/** Marks what may take the focus from a note without closing it (toolbar, citation popup). */
export const KEEPS_NOTE_OPEN = 'data-keeps-note-open';

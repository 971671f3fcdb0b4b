import { useSyncExternalStore } from 'react';
import type { EditorState } from 'prosemirror-state';
import { activeView } from './footnotes/open-notes.ts';
import type { MemoModel } from './memo-model.ts';

/** A value read off the editor's state after each transaction; a primitive, so that only its change draws anew. */
export function useEditorState<T extends string | number | boolean>(
  model: MemoModel,
  read: (state: EditorState, whole: EditorState) => T,
): T {
  return useSyncExternalStore(model.subscribe, () => read(activeView(model.view).state, model.view.state));
}

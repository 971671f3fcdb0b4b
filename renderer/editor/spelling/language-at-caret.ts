import type { EditorState } from 'prosemirror-state';
import type { TextLanguage } from '../../../shared/domain/memo.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { languageAt } from '../commands/set-language.ts';
import { spelledWords } from './spelled-words.ts';

export interface CaretLanguage {
  readonly language: TextLanguage;
  /** By the author; otherwise guessed from the words around. */
  readonly isSet: boolean;
}

/** In which language the words at the caret are taken to be. @param usual the memorandum's language */
export function languageAtCaret(state: EditorState, usual: Language): CaretLanguage {
  const set = languageAt(state);
  if (set !== null) return { language: set, isSet: true };
  const { $from } = state.selection;
  const words = $from.parent.inlineContent ? spelledWords($from.parent, usual) : [];
  const at = $from.parentOffset;
  const word = words.findLast(({ from }) => from <= at) ?? words[0];
  return { language: word?.language ?? usual, isSet: false };
}

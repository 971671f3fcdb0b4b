import type { EditorView } from 'prosemirror-view';
import type { CitationAttributes } from '../../shared/domain/memo.ts';
import type { Language } from '../../shared/kernel/words.ts';
import type { Text } from '../i18n/use-text.ts';
import type { RecordStore } from './citations/record-store.ts';

/** What the editor needs from the screen around it; the editor itself knows neither calls nor places. */
export interface EditorHost {
  readonly records: RecordStore;
  /** Of the memorandum: it decides labels and typography. */
  readonly language: () => Language;
  /** Words of the interface. */
  readonly text: Text;
  openCitation(citation: CitationAttributes, split: boolean): void;
  /** Opens the citation popup at the caret of a view; `typed` is the character that asked for it, given back on Escape. */
  openCiteMenu(view: EditorView, typed: string): void;
}

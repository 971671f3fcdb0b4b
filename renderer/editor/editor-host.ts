import type { EditorView } from 'prosemirror-view';
import type { CitationAttributes, CitationForm, DocumentNode } from '../../shared/domain/memo.ts';
import type { Language } from '../../shared/kernel/words.ts';
import type { WritingRules } from '../../shared/memo/text-language.ts';
import type { Text } from '../i18n/use-text.ts';
import type { ValueStore } from './value-store.ts';
import type { Numbered } from '../../shared/memo/number-document.ts';
import type { RecordStore } from './citations/record-store.ts';
import type { SpellingPlace } from './spelling/show-misspelled.ts';
import type { SpellingService } from './spelling/spelling-service.ts';

export type LiveContent = Readonly<Record<string, readonly DocumentNode[]>>;
export type Targets = ReadonlyMap<string, Numbered>;

/** What the editor needs from the screen around it; the editor itself knows neither calls nor places. */
export interface EditorHost {
  readonly records: RecordStore;
  /** What live blocks show now, by their ids. */
  readonly live: ValueStore<LiveContent>;
  /** What cross-references print, by the ids of their targets. */
  readonly targets: ValueStore<Targets>;
  readonly spelling: SpellingService;
  /** Of the memorandum: it decides labels. */
  readonly language: () => Language;
  readonly rules: () => WritingRules;
  /** Words of the interface. */
  readonly text: Text;
  openCitation(citation: CitationAttributes, split: boolean): void;
  /** Opens the citation popup at the caret of a view; `typed` is the character that asked for it, given back on Escape. */
  openCiteMenu(view: EditorView, typed: string): void;
  /** A source is about to be cited by a drop. @returns the form that the citation takes */
  dropped(sourceId: string): CitationForm;
  /** Opens the options of a live block. */
  openLiveBlock(id: string): void;
  openTargetMenu(view: EditorView): void;
  /** Asks for a remark on the selected words, or opens the one there. */
  openComment(view: EditorView): void;
  /** Offers what a wrong word may be meant for. */
  openSpelling(place: SpellingPlace): void;
}

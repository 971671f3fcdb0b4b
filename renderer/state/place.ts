import type { SearchScope } from '../../shared/domain/search.ts';

/** Everywhere that the workbench can be; back and forward walk through these, and a tab is one of them. */
export type Place =
  | { readonly view: 'start' }
  | { readonly view: 'sources'; readonly sourceId?: string; readonly batchId?: string }
  /** A passage, or a span found by a search, is scrolled to and highlighted. */
  | {
      readonly view: 'reader';
      readonly sourceId: string;
      readonly passageId?: string;
      /** The text of an earlier version; a passage leads to the one that it was taken from. */
      readonly textId?: string;
      /** Number of an earlier version, for one that has no text. */
      readonly version?: number;
      readonly span?: { readonly start: number; readonly end: number };
    }
  /** Two sources side by side, with what they share word for word. */
  | { readonly view: 'compare'; readonly sourceId: string; readonly otherId: string }
  | { readonly view: 'proposals' }
  /** A new version of a source, before it takes the place of the present one. */
  | { readonly view: 'version'; readonly sourceId: string }
  | { readonly view: 'facts'; readonly factId?: string }
  | { readonly view: 'chronology'; readonly factId?: string }
  | { readonly view: 'parties'; readonly partyId?: string }
  /**
   * With a party: the proceedings against it side by side; the empty string stands for all proceedings. A step or a measure alone leads to its
   * proceedings; nothing at all, to the only ones or to all side by side.
   */
  | {
      readonly view: 'proceedings';
      readonly proceedingId?: string;
      readonly stepId?: string;
      readonly measureId?: string;
      readonly compared?: string;
    }
  /** A claim is looked at by itself. */
  | { readonly view: 'divergences'; readonly divergenceId?: string; readonly claimId?: string }
  /** `words`: a quotation of its author's, as a message names it. */
  | { readonly view: 'memo'; readonly memoId?: string; readonly citationId?: string; readonly words?: string }
  | { readonly view: 'exhibits'; readonly listId?: string; readonly exhibitId?: string }
  | { readonly view: 'search'; readonly query?: string; readonly scope?: SearchScope }
  | { readonly view: 'export'; readonly memoId?: string }
  | { readonly view: 'tasks' }
  | { readonly view: 'preferences' };

export type View = Place['view'];

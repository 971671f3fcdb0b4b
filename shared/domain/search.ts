export const SEARCH_SCOPES = ['all', 'sources', 'facts', 'memos'] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/**
 * Which words of the sources: their own, what stands around them on their pages (menus, comments, related articles…), both, or the lawyer's
 * comments on passages. Asked for in the query itself: `in:surroundings`.
 */
export type SearchWithin = 'own' | 'surroundings' | 'all' | 'comments';

/**
 * `first`: an answer at once; a question that very many documents answer is ranked on a part of them, and counted roughly.
 * `full`: everything ranked and counted, with facets.
 */
export const SEARCH_DEPTHS = ['first', 'full'] as const;
export type SearchDepth = (typeof SEARCH_DEPTHS)[number];

/** A stretch of a snippet; hits are marked, so that no markup crosses the boundary. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly noun: 'source' | 'fact' | 'memo';
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly snippet: readonly SnippetPart[];
  /** Sources only: spans of the first hits in the text, UTF-16 code units; at most 50. Of comments: the passages commented. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A value that narrows a search, and how many of the sources found have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Of the sources found, the most frequent first (years: the latest first). */
export interface SearchFacets {
  readonly kinds: readonly FacetValue[];
  readonly genres: readonly FacetValue[];
  readonly years: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  /** How many sources were looked at: the first so many when there are very many. */
  readonly counted: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** False: `total` and `counts` are estimates; a `full` search tells exactly. */
  readonly totalIsExact: boolean;
  /** False: very many answered, and only a part of them was compared. A `full` search compares all. */
  readonly isFullyRanked: boolean;
  readonly counts: { readonly sources: number; readonly facts: number; readonly memos: number };
  /** Null in a `first` answer. */
  readonly facets: SearchFacets | null;
  /** Sources not among the hits because the words stand only around their texts. Null in a `first` answer that has hits. */
  readonly inSurroundings: number | null;
  /** Set when the query could not be read as written, and what was searched instead. */
  readonly explained: { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> } | null;
}

/** A search that is kept under a name. */
export interface SavedSearch {
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly scope: SearchScope;
}

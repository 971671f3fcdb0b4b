export const SEARCH_SCOPES = ['all', 'sources', 'facts', 'memos'] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

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
  /** Sources only: spans of the first hits in the text, UTF-16 code units; at most 50. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: { readonly sources: number; readonly facts: number; readonly memos: number };
  /** Set when the query could not be read as written, and what was searched instead. */
  readonly explained: { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> } | null;
}

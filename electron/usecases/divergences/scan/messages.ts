/** What the thread that compares sources is asked and answers. It keeps what it has read, by key, as long as it lives. */
import type { FoundDivergence } from '../../../../shared/law/diverge/found.ts';
import type { OwnClaim } from '../../../../shared/law/diverge/own-claims.ts';
import type { DivergeDocument } from '../../../../shared/law/diverge/statement.ts';

export interface KeyedDocument {
  /** Changes with everything that the reading of the source depends on. */
  readonly key: string;
  readonly document: DivergeDocument;
}

export type ScanRequest =
  | { readonly ask: 'missing'; readonly keys: readonly string[] }
  | { readonly ask: 'read'; readonly documents: readonly KeyedDocument[] }
  | {
      readonly ask: 'compare';
      readonly keys: readonly string[];
      readonly claims: readonly OwnClaim[];
    };

export interface ScanAnswer {
  readonly missing?: readonly string[];
  /** Keys of documents that the reading failed on; they count as read, and as saying nothing. */
  readonly failed?: readonly string[];
  readonly found?: readonly FoundDivergence[];
}

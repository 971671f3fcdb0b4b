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
  | { readonly number: number; readonly ask: 'missing'; readonly keys: readonly string[] }
  | { readonly number: number; readonly ask: 'read'; readonly documents: readonly KeyedDocument[] }
  | {
      readonly number: number;
      readonly ask: 'compare';
      readonly keys: readonly string[];
      readonly claims: readonly OwnClaim[];
    };

export interface ScanAnswer {
  readonly number: number;
  readonly missing?: readonly string[];
  readonly found?: readonly FoundDivergence[];
}

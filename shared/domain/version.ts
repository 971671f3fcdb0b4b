/** Versions of a source: a corrected article, a page saved again, a better scan. The old original and text stay; passages move only by the lawyer's word. */
import type { Source } from './source.ts';

export interface SourceVersion extends Pick<
  Source,
  'sha256' | 'kind' | 'state' | 'size' | 'fileName' | 'relativePath' | 'pageCount' | 'importedAt'
> {
  /** 1 is the oldest. */
  readonly version: number;
  readonly textId: string | null;
  /** Null for the present one. */
  readonly replacedAt: string | null;
}

/** `same` stands in both texts, `removed` in the old one only, `added` in the new one only. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export const PASSAGE_FATES = ['surviving', 'altered', 'missing'] as const;
/** `surviving`: the exact words once, in the same context · `altered`: words like these, or these in another context · `missing`: nothing alike. */
export type PassageFate = (typeof PASSAGE_FATES)[number];

/** What becomes of a quotation in another text. Offsets are UTF-16 code units into that text. */
export interface FollowedPassage {
  readonly passageId: string;
  readonly quote: string;
  readonly fate: PassageFate;
  /** Where it may go, for the lawyer to decide; null when nothing there is alike. */
  readonly proposal: { readonly start: number; readonly end: number; readonly quote: string } | null;
}

/** A new version as it was read, before it takes the place of the present one. */
export interface VersionProposal extends Pick<Source, 'kind' | 'state' | 'sha256' | 'size' | 'fileName' | 'pageCount'> {
  readonly sourceId: string;
  /** The same bytes, read by a newer reader. */
  readonly isReread: boolean;
  readonly diff: readonly DiffPart[];
  /** The passages of the present version, in the order of its text. */
  readonly passages: readonly FollowedPassage[];
}

/** A source that may be another state of the same page, to be compared; the one that came first would take the other as its new version. */
export interface VersionCandidate extends Pick<
  Source,
  'id' | 'no' | 'title' | 'fileName' | 'published' | 'captured' | 'importedAt'
> {
  readonly by: 'address' | 'path';
}

/** What checking an exported PDF found, with nothing but the file itself. */

/**
 * `sound`: compared and equal · `altered`: compared and different · `missing`: the file should have it and has not · `not-attached`: it was
 * never in the file, so that only its hash is known.
 */
export type PartState = 'sound' | 'altered' | 'missing' | 'not-attached';

export interface VerifiedCitation {
  readonly exhibit: number | null;
  /** Page of the document that prints it, 1…; null when nothing is printed for it. */
  readonly page: number | null;
  /** Empty when the exhibit is cited as a whole. */
  readonly quote: string;
  /** `unchecked`: what it cites was never in the file, and no words of it are quoted. */
  readonly state: 'sound' | 'altered' | 'missing' | 'unchecked';
  /**
   * What the words were compared with: the original read again, the attached text of the original, or, for a whole exhibit, its hash.
   * Null when there was nothing to compare them with.
   */
  readonly by: 'original' | 'text' | 'hash' | null;
}

export interface PdfVerification {
  readonly ok: boolean;
  readonly title: string;
  readonly date: string;
  readonly program: string;
  /** The bytes as a whole; `appended` counts those that were added after the export: a signature, a comment. */
  readonly file: { readonly state: 'sound' | 'altered'; readonly appended: number };
  /** Pages whose content was changed, 1…. */
  readonly alteredPages: readonly number[];
  readonly exhibits: readonly {
    readonly number: number;
    readonly title: string;
    readonly fileName: string;
    readonly state: PartState;
  }[];
  /** Extracted texts by the number of their exhibit, null when it is not listed. */
  readonly texts: readonly { readonly exhibit: number | null; readonly state: PartState }[];
  readonly citations: readonly VerifiedCitation[];
}

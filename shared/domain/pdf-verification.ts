/** What checking an exported PDF found, with nothing but the file itself. */
import type { Problem } from '../kernel/result.ts';

/**
 * What was written behind the exported bytes. `none`: nothing · `signed`: signatures, and nothing else that can be seen · `annotated`: notes,
 * stamps or fields laid over pages · `changed`: what was exported is shown otherwise · `unreadable`: bytes that are no update.
 */
export type UpdateKind = 'none' | 'signed' | 'annotated' | 'changed' | 'unreadable';

/** An update written behind a finished file (ISO 32000-1 § 7.5.6). */
export interface LaterUpdate {
  readonly kind: UpdateKind;
  /** Bytes. */
  readonly size: number;
  /** Pages whose look it touches, 1…; for `signed`, those with a signature that can be seen. */
  readonly pages: readonly number[];
}

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
  /** Each fault with its place and its remedy, the gravest first; empty when everything is as it was exported. */
  readonly problems: readonly Problem[];
  /** `sound`: the exported bytes are there to the last one, whatever an update laid over them · `altered`: they are not. */
  readonly file: { readonly state: 'sound' | 'altered'; readonly update: LaterUpdate };
  /** Attachments that were not exported, and those that bear another name: what they are called, and were. */
  readonly attachments: readonly { readonly name: string; readonly before: string | null }[];
  /** Places of streams that do not unpack, in bytes from the file's beginning. */
  readonly damage: readonly number[];
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

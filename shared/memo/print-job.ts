/** What the typesetter receives: everything resolved, nothing left to look up. Pure values, so that they cross to a worker. */
import type { Language } from '../kernel/words.ts';
import type { DocumentNode, MemoHeader, MemoSettings, MemoTemplate } from '../domain/memo.ts';
import type { Segment, SourceKind } from '../domain/source.ts';

export interface PrintPassage {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly page: number | null;
}

export interface PrintExhibit {
  readonly sourceId: string;
  readonly number: number;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly form: 'original' | 'copy';
  readonly kind: SourceKind;
  readonly fileName: string;
  readonly sha256: string;
  /** Original bytes; used for PDFs, which are merged as they are, and for pictures. */
  readonly bytes: Uint8Array;
  /** Extracted text; typeset when the exhibit is neither a PDF nor a picture. */
  readonly body: string;
  readonly segments: readonly Segment[];
  readonly pageStarts: readonly number[];
}

export interface PrintJob {
  readonly title: string;
  readonly language: Language;
  readonly header: MemoHeader;
  readonly document: DocumentNode;
  readonly template: MemoTemplate;
  readonly settings: MemoSettings;
  /** What each live block that is not frozen shows now, by its id. */
  readonly live: Readonly<Record<string, readonly DocumentNode[]>>;
  readonly matter: {
    readonly title: string;
    readonly reference: string;
    readonly court: string;
    readonly caseNumber: string;
  };
  readonly counsel: { readonly name: string; readonly firm: string; readonly address: string };
  readonly passages: readonly PrintPassage[];
  readonly exhibits: readonly PrintExhibit[];
  readonly withExhibits: boolean;
  /** ISO 8601 with zone; the PDF's dates come from here, never from the clock. */
  readonly date: string;
}

export interface PrintResult {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly problems: readonly { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> }[];
}

/** What the typesetter receives: everything resolved, nothing left to look up. Pure values, so that they cross to a worker. */
import type { Conformance } from '../domain/conformance.ts';
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
  /** Where the words stand in the text that they were taken from, which a later reading of the original may have replaced. */
  readonly anchor: {
    /** SHA-256 of that text. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly prefix: string;
    readonly suffix: string;
  };
}

/** A text that passages were taken from. */
export interface PrintText {
  readonly sha256: string;
  /** SHA-256 of the original. */
  readonly original: string;
  readonly extractor: string;
  readonly body: string;
}

export interface PrintExhibit {
  readonly sourceId: string;
  readonly number: number;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly form: 'original' | 'copy';
  /** Of the group that begins with it, printed above its line in the list; missing or empty when it goes on with the group before. */
  readonly heading?: string;
  readonly kind: SourceKind;
  readonly fileName: string;
  /** Code, as it is recorded of the source; missing or empty when it is not known. */
  readonly language?: string;
  readonly sha256: string;
  /** Original bytes; empty when the job asks neither for exhibits nor for originals. */
  readonly bytes: Uint8Array;
  /** Of the original, in bytes. */
  readonly size: number;
  /** Too much to be held in one document: it is neither reproduced nor attached. */
  readonly tooLarge: boolean;
  /** Extracted text; typeset when the exhibit is neither a PDF nor a picture. */
  readonly body: string;
  /** What a picture shows, in the lawyer’s words; empty when nobody said. */
  readonly description: string;
  readonly segments: readonly Segment[];
  readonly pageStarts: readonly number[];
}

/** Who signs; whatever is not known is empty. */
export interface PrintCounsel {
  readonly name: string;
  readonly firm: string;
  readonly address: string;
  readonly bar: string;
  readonly box: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
}

export interface PrintParty {
  readonly name: string;
  readonly role: string;
  readonly address: string;
  readonly isCounsel: boolean;
  readonly side: 'for' | 'against';
}

export const STAMP_PLACES = ['left', 'center', 'right'] as const;

/** The words of a stamp, `{n}` and `{counsel}` standing for the exhibit's number and who produces it; empty: the usual ones. */
export interface StampSettings {
  readonly text: string;
  /** Of the band at the head of the page. */
  readonly place: (typeof STAMP_PLACES)[number];
}
export const USUAL_STAMP: StampSettings = { text: '', place: 'right' };

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
  readonly counsel: PrintCounsel;
  /** Those that the head of a pleading names. */
  readonly parties: readonly PrintParty[];
  /** On every page of an exhibit. */
  readonly stamp: StampSettings;
  readonly passages: readonly PrintPassage[];
  readonly exhibits: readonly PrintExhibit[];
  /** Exhibits follow the memorandum, stamped. */
  readonly withExhibits: boolean;
  /** Originals travel inside the file; those that no page can reproduce do so in any case. */
  readonly attachOriginals: boolean;
  readonly texts: readonly PrintText[];
  /** Name and version of the program, as the manifest has it. */
  readonly program: string;
  /** ISO 8601 with zone; the PDF's dates come from here, never from the clock. */
  readonly date: string;
}

export interface PrintResult {
  readonly conformance: Conformance;
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly problems: readonly { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> }[];
}

import type { Language } from '../kernel/words.ts';
import { USUAL_LIMITS, type AllFilingLimits } from './filing.ts';
import type { SourceKind } from './source.ts';

/** Matter: the case; one Matter = one case file on disk. */
export interface Matter {
  readonly title: string;
  readonly reference: string;
  readonly court: string;
  readonly caseNumber: string;
  readonly counsel: string;
  readonly note: string;
  readonly createdAt: string;
}

/** An open case file as the frame shows it. */
export interface OpenMatter extends Matter {
  readonly path: string;
  readonly fileSize: number;
  readonly isSample: boolean;
  readonly counts: {
    readonly sources: number;
    readonly facts: number;
    readonly parties: number;
    readonly proceedings: number;
    readonly memos: number;
    readonly exhibits: number;
  };
}

/** A known case file on this machine. */
export interface RecentMatter {
  readonly path: string;
  /** Empty when the user does not let names be kept. */
  readonly title: string;
  readonly openedAt: string;
  readonly exists: boolean;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Of this user on this machine, in the user-data folder. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: 'normal' | 'compact';
  /** Reading size in px of the reader and the editor. */
  readonly readingSize: number;
  readonly singleKeyShortcuts: boolean;
  /** Kinds of source that are read as they look; the others are read as text. */
  readonly faithfulKinds: readonly SourceKind[];
  readonly rememberTitles: boolean;
  /** Whether memoranda are checked for spelling, and the words taught on this machine. */
  readonly spellCheck: boolean;
  readonly spellingWords: readonly string[];
  readonly counselName: string;
  readonly firm: string;
  readonly firmAddress: string;
  /** Bar, e.g. « Paris », and box at its court ("toque"). */
  readonly counselBar: string;
  readonly counselBox: string;
  /** Where acts are signed. */
  readonly firmCity: string;
  readonly firmPhone: string;
  readonly firmEmail: string;
  /** Words of the stamp on exhibits, with `{n}` and `{counsel}`; empty: the usual ones. */
  readonly stampText: string;
  readonly stampPlace: 'left' | 'center' | 'right';
  readonly filingLimits: AllFilingLimits;
}

/** What holds until the user says otherwise; the language is the system's, which each process asks for itself. */
export const USUAL_PREFERENCES: Omit<Preferences, 'language'> = {
  theme: 'system',
  density: 'normal',
  readingSize: 17,
  singleKeyShortcuts: true,
  faithfulKinds: [],
  rememberTitles: true,
  spellCheck: true,
  spellingWords: [],
  counselName: '',
  firm: '',
  firmAddress: '',
  counselBar: '',
  counselBox: '',
  firmCity: '',
  firmPhone: '',
  firmEmail: '',
  stampText: '',
  stampPlace: 'right',
  filingLimits: USUAL_LIMITS,
};

/** One line of the undo history; `label` is a code of `shared/domain/labels.ts`. */
export interface HistoryEntry {
  readonly id: string;
  readonly label: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly at: string;
  readonly state: 'done' | 'undone' | 'superseded';
}

export interface HistoryState {
  readonly undo: HistoryEntry | null;
  readonly redo: HistoryEntry | null;
}

/** One line of the append-only trail: hash = SHA-256(previous hash, line feed, canonical JSON of the entry). */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly action: 'do' | 'undo' | 'redo' | 'export' | 'create';
  readonly label: string;
  readonly detail: Readonly<Record<string, string | number>>;
  /** SHA-256 over every row changed, before and after. */
  readonly changes: string;
  readonly hash: string;
}

/** One checked point of `verify`; problems name the record and what is wrong with it. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly name: 'file' | 'foreign-keys' | 'originals' | 'texts' | 'anchors' | 'search-index' | 'audit-chain';
    readonly checked: number;
    readonly problems: readonly {
      readonly code: string;
      readonly detail?: Readonly<Record<string, string | number>>;
    }[];
  }[];
}

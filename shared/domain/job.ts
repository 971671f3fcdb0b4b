import type { Conformance } from './conformance.ts';

/** What came of reading sources again. */
export interface Reread {
  /** Sources read. */
  readonly read: number;
  /** Of these, those whose text became a new version, and those whose guessed values changed. */
  readonly texts: number;
  readonly values: number;
  /** Passages that went with their words. */
  readonly passages: number;
  /** Sources whose passages are not all to be found again: unchanged, until the lawyer decides. */
  readonly waiting: readonly { readonly sourceId: string; readonly no: number }[];
  /** Could not be read. */
  readonly failed: number;
}

/** What a change of very many records changes, by its label in the history; or what of it is undone or done again. */
export interface ChangeOfMany {
  readonly direction: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Long work that reports progress and can be stopped. */
export interface Job {
  readonly id: string;
  readonly kind:
    | 'import'
    | 'wording'
    | 'proposals'
    | 'divergences'
    | 'reread'
    | 'export'
    | 'change'
    | 'sample'
    | 'verify';
  readonly label: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Held up by the user while it runs; an import can be, and the reading of many texts. */
  readonly isPaused: boolean;
  readonly done: number;
  /** 0 while still being counted. */
  readonly total: number;
  /** Bytes of these; 0 where the work is not counted in bytes. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** What it is working on now, as shown. */
  readonly current: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly problem: { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> } | null;
  /** Import: the batch. Export: the file written. */
  readonly batchId: string | null;
  readonly outputPath: string | null;
  /** What went through all the same but should be looked at (export), or was left out (reading). */
  readonly warnings: readonly { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> }[];
  /** Pages written (export), null otherwise. */
  readonly pageCount: number | null;
  /** Level that the written file reached (export). */
  readonly conformance?: Conformance;
  readonly reread?: Reread;
  readonly change?: ChangeOfMany;
}

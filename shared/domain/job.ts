import type { Conformance } from './conformance.ts';

/** Long work that reports progress and can be stopped. */
export interface Job {
  readonly id: string;
  readonly kind: 'import' | 'wording' | 'export' | 'sample' | 'verify';
  readonly label: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Held up by the user while it runs; only an import can be. */
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
  /** What went through all the same but should be looked at (export). */
  readonly warnings: readonly { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> }[];
  /** Pages written (export), null otherwise. */
  readonly pageCount: number | null;
  /** Level that the written file reached (export). */
  readonly conformance?: Conformance;
}

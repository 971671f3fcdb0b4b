/** Reading every text of a case file: shown as a job that can be held up and stopped, and that one bad text does not end. */
import type { Problem } from '../../shared/kernel/result.ts';
import type { Pause } from './intake/import-paths.ts';

export interface LongReading {
  readonly signal: AbortSignal;
  readonly pause: Pause;
  progress(progress: { readonly done: number; readonly total: number; readonly current: string }): void;
}

export interface ReadingOutcome {
  /** Texts that were left out, and why. */
  readonly warnings: readonly Problem[];
}

/** Runs a reading as a job. Resolves when it has ended, however it did. */
export type ShowReading = (run: (reading: LongReading) => Promise<ReadingOutcome>) => Promise<void>;

/** Fewer texts are read before anybody could look at a job. */
export const FEW_TEXTS = 100;
/** Milliseconds for one text, or a handful of them: a hundred times what the longest takes. */
export const LONGEST_READING = 120_000;

import type { Problem } from '../../../shared/kernel/result.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import type { PreparedExhibit } from '../exhibits/prepare-exhibits.ts';
import type { Composition } from '../layout/composition.ts';
import type { LaidPage } from '../layout/paginate.ts';
import type { ObjectTable } from './object-table.ts';

/** Everything laid out, nothing drawn. */
export interface DocumentParts {
  readonly job: PrintJob;
  readonly table: ObjectTable;
  readonly composition: Composition;
  readonly exhibits: readonly PreparedExhibit[];
  readonly pages: LaidPage[];
  readonly problems: Problem[];
  readonly progress: (done: number, total: number) => void;
}

/** An exhibit with the places of its pages. */
export interface PlacedExhibit {
  readonly prepared: PreparedExhibit;
  /** Object numbers of its pages. */
  readonly numbers: readonly number[];
  /** Number of its first page in the document, 1…. */
  readonly firstPage: number;
}

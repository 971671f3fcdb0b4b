import type { DocumentEdit, LiveLayout, LivePage } from '../../../shared/domain/live-page.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';

/** What is asked of the thread that keeps a memorandum's pages; `number` comes back with the answer. */
export type LiveRequest =
  | {
      readonly kind: 'update';
      readonly number: number;
      readonly change: Partial<PrintJob>;
      /** Applied to the text of the last update, or of the change. */
      readonly edit: DocumentEdit | null;
    }
  | { readonly kind: 'pages'; readonly number: number; readonly indices: readonly number[] };

export type LiveAnswer =
  | { readonly kind: 'layout'; readonly number: number; readonly layout: LiveLayout }
  | { readonly kind: 'pages'; readonly number: number; readonly pages: readonly (LivePage | null)[] };

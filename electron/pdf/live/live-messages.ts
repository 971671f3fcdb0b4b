import type { LiveLayout, LivePage } from '../../../shared/memo/live-page.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';

/** What is asked of the thread that keeps a memorandum's pages; `number` comes back with the answer. */
export type LiveRequest =
  | { readonly kind: 'update'; readonly number: number; readonly change: Partial<PrintJob> }
  | { readonly kind: 'pages'; readonly number: number; readonly indices: readonly number[] };

export type LiveAnswer =
  | { readonly kind: 'layout'; readonly number: number; readonly layout: LiveLayout }
  | { readonly kind: 'pages'; readonly number: number; readonly pages: readonly (LivePage | null)[] };

import type { Money } from '../kernel/money.ts';
import type { Evidence } from './passage.ts';

/** Payment: a sum paid under a measure, in the measure's currency. */
export interface Payment {
  readonly id: string;
  readonly measureId: string;
  readonly amount: Money;
  /** ISO day. */
  readonly paidOn: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}

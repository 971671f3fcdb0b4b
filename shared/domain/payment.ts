import type { Money } from '../kernel/money.ts';
import type { Evidence } from './passage.ts';

/** How a sum in another currency is counted: the rate, the day it is of and who gave it. */
export interface Exchange {
  /** Units of the measure's currency for one unit of the payment's, as a decimal: "1.1634". */
  readonly rate: string;
  /** ISO day of the rate. */
  readonly on: string;
  readonly source: string;
}

/** Payment: a sum paid under a measure, in the measure's currency or with the rate at which it counts. */
export interface Payment {
  readonly id: string;
  readonly measureId: string;
  readonly amount: Money;
  /** Null when it is in the measure's currency. */
  readonly exchange: Exchange | null;
  /** ISO day. */
  readonly paidOn: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}

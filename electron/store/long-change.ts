/** A change of very many records that has lasted for a while, as whoever shows it needs it. */
import { ProblemError } from '../../shared/kernel/result.ts';
import type { ChangeOfMany } from '../../shared/domain/job.ts';
import type { Detail } from './audit.ts';

/** Records taken on so far, and in all; all of them are done before the families that follow from them are. */
export interface ChangeProgress {
  readonly done: number;
  readonly total: number;
}

export interface LongChange {
  readonly what: ChangeOfMany;
  /** As the change itself: rejects when nothing of it stands. */
  readonly ended: Promise<unknown>;
  readonly onProgress: (listener: (progress: ChangeProgress) => void) => void;
  /** Takes back what is done so far; the change rejects with `change.stopped`. Nothing happens once it has ended. */
  readonly stop: () => void;
}

/** Milliseconds that a change lasts before it is shown: most are over, and a bar that comes and goes would only disturb. */
const SHOWN_AFTER = 500;

export class ChangeInHand {
  private readonly began = performance.now();
  private readonly listeners: ((progress: ChangeProgress) => void)[] = [];
  private readonly tell: (change: LongChange) => void;
  private done = 0;
  private told = -1;
  private total = 0;
  private what: ChangeOfMany;
  private stopper: (error: Error) => void = () => undefined;
  private readonly outcome = Promise.withResolvers<unknown>();

  constructor(direction: ChangeOfMany['direction'], tell: (change: LongChange) => void) {
    this.what = { direction, label: '', detail: {} };
    this.tell = tell;
    // Nobody need listen: whoever asked for the change is told as well.
    this.outcome.promise.catch(() => undefined);
  }

  /** To be called with the change under way. */
  follow(change: Promise<unknown>): void {
    change.then(this.outcome.resolve, this.outcome.reject);
  }

  /** To be called when it is known what changes. @param stopper ends it without effect */
  begin(label: string, detail: Detail, total: number, stopper: (error: Error) => void): void {
    this.what = { ...this.what, label, detail };
    this.total = total;
    this.stopper = stopper;
  }

  add(records: number): void {
    this.done = Math.min(this.total, this.done + records);
  }

  /** To be called between two turns. */
  pause(): void {
    if (this.told < 0) {
      if (performance.now() - this.began < SHOWN_AFTER) return;
      this.tell({
        what: this.what,
        ended: this.outcome.promise,
        onProgress: (listener) => void this.listeners.push(listener),
        stop: () => this.stopper(new ProblemError('change.stopped')),
      });
    }
    if (this.done === this.told) return;
    this.told = this.done;
    for (const listener of this.listeners) listener({ done: this.done, total: this.total });
  }
}

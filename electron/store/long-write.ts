/** A transaction that takes seconds: it stays open over many turns, between which the case file is read, and whatever writes next ends it first. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of one turn: a search that is asked meanwhile waits no longer. */
const TURN = 12;

interface UnderWay {
  /** Runs until the time is over, or to the end. @returns whether it has ended */
  readonly run: (until: number) => boolean;
  readonly ended: Promise<void>;
}

/** How a connection begins, holds up, goes on with and ends a transaction. */
export interface Frame {
  readonly begin: () => void;
  /** Nothing may be written until it goes on. */
  readonly hold: () => void;
  readonly goOn: () => void;
  readonly commit: () => void;
  /** @returns the error to tell */
  readonly rollback: (error: unknown) => unknown;
}

export class LongWrite {
  private readonly frame: Frame;
  private underWay: UnderWay | undefined;
  private stopped: Error | undefined;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  get isUnderWay(): boolean {
    return this.underWay !== undefined;
  }

  /** Resolves when none is under way; never rejects. */
  async settled(): Promise<void> {
    while (this.underWay) await this.underWay.ended;
  }

  /** Runs what is under way to its end, now: whoever writes next must find the case file whole. */
  finish(): void {
    this.underWay?.run(Number.POSITIVE_INFINITY);
  }

  /** What is under way ends at its next turn, without effect, and rejects with this. */
  stop(error: Error): void {
    if (this.underWay) this.stopped = error;
  }

  /** @returns when it is committed; rejects with what the steps throw, and then nothing of it stands */
  async start<T>(steps: () => Generator<undefined, T>): Promise<T> {
    // At once when none is under way: whoever asks next finds it begun.
    while (this.underWay) await this.underWay.ended;
    const { frame } = this;
    const outcome = Promise.withResolvers<T>();
    const end = (settle: () => void): true => {
      this.underWay = undefined;
      this.stopped = undefined;
      settle();
      return true;
    };
    frame.begin();
    const running = steps();
    const run = (until: number): boolean => {
      try {
        frame.goOn();
        if (this.stopped) throw this.stopped;
        let step = running.next();
        while (!step.done && performance.now() < until) step = running.next();
        if (!step.done) {
          frame.hold();
          return false;
        }
        const { value } = step;
        frame.commit();
        return end(() => outcome.resolve(value));
      } catch (error) {
        return end(() => outcome.reject(frame.rollback(error)));
      }
    };
    const ended = outcome.promise.then(
      () => undefined,
      () => undefined,
    );
    const mine: UnderWay = { run, ended };
    this.underWay = mine;
    while (this.underWay === mine && !run(performance.now() + TURN)) await setImmediate();
    return outcome.promise;
  }
}

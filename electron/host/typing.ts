import { setTimeout } from 'node:timers/promises';

/** Milliseconds after a key within which another is likely: also after a moment of thought, a part of such work would be felt. */
const PAUSE = 2_000;

/** While someone types a search, work that can wait does: a part of it under way would hold up the answer to the next key. */
export class Typing {
  private last = Number.NEGATIVE_INFINITY;

  note(): void {
    this.last = performance.now();
  }

  get isUnderWay(): boolean {
    return this.left() > 0;
  }

  /** Resolves when nobody types, or the signal aborts. */
  async over(signal: AbortSignal): Promise<void> {
    for (let left = this.left(); left > 0 && !signal.aborted; left = this.left()) await setTimeout(left);
  }

  private left(): number {
    return this.last + PAUSE - performance.now();
  }
}

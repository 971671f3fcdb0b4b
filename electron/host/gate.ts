/** Holds work up, and lets it go on. */
export class Gate {
  private waiting: (() => void)[] = [];
  isPaused = false;

  close(): void {
    this.isPaused = true;
  }

  open(): void {
    this.isPaused = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves when it opens, or the signal aborts. */
  ended(signal: AbortSignal): Promise<void> {
    if (!this.isPaused || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

/** Brings the log of a case file onto the disk behind the writer, who does not wait for it. */
import { open } from 'node:fs/promises';

export class LogSync {
  private readonly log: string;
  private isRunning = false;
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  /** False once the disk has refused: from then on the writer waits, and is told by SQLite itself what is wrong. */
  isTrusted = true;

  /** All that was asked for is done. */
  get isIdle(): boolean {
    return !this.isRunning;
  }

  /** @param file path of the case file */
  constructor(file: string) {
    this.log = `${file}-wal`;
  }

  /** What is in the log now will be on the disk in a moment: at once, or when the last such request is done. */
  soon(): void {
    this.isAskedAgain = true;
    if (!this.isRunning) this.running = this.run();
  }

  /** What is in the log now is on the disk when this resolves; it is false when the disk has refused. */
  async done(): Promise<boolean> {
    this.soon();
    while (this.isRunning) await this.running;
    return this.isTrusted;
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      while (this.isAskedAgain) {
        this.isAskedAgain = false;
        // The locks of SQLite are on the case file: opening and closing the log again does not touch them.
        const log = await open(this.log, 'r+');
        try {
          await log.sync();
        } finally {
          await log.close();
        }
      }
    } catch {
      this.isTrusted = false;
    } finally {
      this.isRunning = false;
    }
  }
}

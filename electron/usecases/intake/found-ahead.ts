/** What the walk finds, some thousand files ahead of those that are read: what an import holds does not grow with the number of files. */
import type { Walked } from '../../importers/folder/walk.ts';
import type { FoundFile } from '../../importers/imported.ts';

/** Files held at most, and fewer than which it goes on walking. Most imports have less: all of it is then known at once. */
const AHEAD = { most: 4_096, least: 2_048 } as const;

export class FoundAhead {
  private readonly walk: AsyncIterator<Walked>;
  /** Takes note of a part of the walk, and keeps what is wanted of it. */
  private readonly sift: (part: Walked) => readonly FoundFile[];
  private files: FoundFile[] = [];
  private head = 0;
  private isWalking = true;
  /** The walk has come to its end. */
  isOver = false;

  constructor(walk: AsyncIterable<Walked>, sift: (part: Walked) => readonly FoundFile[]) {
    this.walk = walk[Symbol.asyncIterator]();
    this.sift = sift;
  }

  /** The next file that was found; undefined when there is none, or none yet. */
  next(): FoundFile | undefined {
    const file = this.files[this.head];
    if (file) this.head++;
    return file;
  }

  /** It is to go on walking: from when few are held until many are. */
  get hasRoom(): boolean {
    const held = this.files.length - this.head;
    if (held < AHEAD.least) this.isWalking = true;
    if (held >= AHEAD.most) this.isWalking = false;
    return this.isWalking && !this.isOver;
  }

  /** Walks on, a part at a time. */
  async look(): Promise<void> {
    const { done, value } = await this.walk.next();
    if (done) this.isOver = true;
    else {
      this.files = [...this.files.slice(this.head), ...this.sift(value)];
      this.head = 0;
    }
  }

  /** Walks no further. */
  async end(): Promise<void> {
    await this.walk.return?.();
  }
}

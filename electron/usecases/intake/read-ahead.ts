/** Documents asked for ahead of the writer, in the order in which they will be numbered. */
import type { FoundFile } from '../../importers/imported.ts';
import type { ReadOutcome } from '../../importers/read-document.ts';

/** Read ahead of the writer at most; this bounds the memory that an import takes. */
const AHEAD = { documents: 384, bytes: 64 * 1024 * 1024 } as const;
/** With fewer than this ahead more are asked for, many at once. */
const REFILL = 256;

interface Entry {
  readonly found: FoundFile;
  outcome: Promise<ReadOutcome> | undefined;
  /** The outcome, once it is there. */
  settled: ReadOutcome | undefined;
}

export class ReadAhead {
  private readonly read: (found: FoundFile) => Promise<ReadOutcome>;
  /** Undefined when there is none, or none yet. */
  private readonly nextFound: () => FoundFile | undefined;
  private ahead: Entry[] = [];
  /** Place of the next in `ahead`; those before it were taken. */
  private head = 0;

  constructor(nextFound: () => FoundFile | undefined, read: (found: FoundFile) => Promise<ReadOutcome>) {
    this.nextFound = nextFound;
    this.read = read;
  }

  /** The next document in order, read or being read; undefined when there is none, or none yet. */
  take(): { readonly found: FoundFile; readonly outcome: ReadOutcome | Promise<ReadOutcome> } | undefined {
    this.askSoon();
    const entry = this.ahead[this.head];
    if (!entry?.outcome) return undefined;
    this.head++;
    return { found: entry.found, outcome: entry.settled ?? entry.outcome };
  }

  /** Whether the next one need not be waited for; it is asked for if it was not. */
  get isReady(): boolean {
    this.askSoon();
    return this.ahead[this.head]?.settled !== undefined;
  }

  /** What was found inside the document taken last comes right after it. */
  insert(found: readonly FoundFile[]): void {
    if (found.length === 0) return;
    const inside = found.map((one): Entry => ({ found: one, outcome: undefined, settled: undefined }));
    this.ahead = [...inside, ...this.ahead.slice(this.head)];
    this.head = 0;
  }

  private askSoon(): void {
    if (this.ahead.length - this.head < REFILL || !this.ahead[this.head]?.outcome) this.ask();
  }

  /** Asks for the first ones that are not asked for yet, as far as their number and size allow; always for the very first. */
  private ask(): void {
    this.ahead.splice(0, this.head);
    this.head = 0;
    let bytes = 0;
    for (let place = 0; place < AHEAD.documents && (place === 0 || bytes < AHEAD.bytes); place++) {
      const entry = this.ahead[place] ?? this.pull();
      if (!entry) return;
      bytes += entry.found.size;
      if (!entry.outcome) this.begin(entry);
    }
  }

  private begin(entry: Entry): void {
    entry.outcome = this.read(entry.found);
    const settle = (outcome: ReadOutcome): void => {
      entry.settled = outcome;
    };
    // After a cancel nobody waits for it any more.
    entry.outcome.then(settle, () => undefined);
  }

  private pull(): Entry | undefined {
    const found = this.nextFound();
    if (!found) return undefined;
    const entry: Entry = { found, outcome: undefined, settled: undefined };
    this.ahead.push(entry);
    return entry;
  }
}

/** Documents asked for ahead of the writer, in the order in which they will be numbered. */
import type { FoundFile } from '../../importers/imported.ts';
import type { ReadOutcome } from '../../importers/read-document.ts';

/** Read ahead of the writer at most; this bounds the memory that an import takes. */
const AHEAD = { documents: 256, bytes: 64 * 1024 * 1024 } as const;

interface Entry {
  readonly found: FoundFile;
  outcome: Promise<ReadOutcome> | undefined;
}

export class ReadAhead {
  private readonly read: (found: FoundFile) => Promise<ReadOutcome>;
  private readonly files: readonly FoundFile[];
  private ahead: Entry[] = [];
  private next = 0;

  constructor(files: readonly FoundFile[], read: (found: FoundFile) => Promise<ReadOutcome>) {
    this.files = files;
    this.read = read;
  }

  /** The next document in order, being read; undefined when there is none. */
  take(): { readonly found: FoundFile; readonly outcome: Promise<ReadOutcome> } | undefined {
    this.ask();
    const entry = this.ahead.shift();
    if (!entry?.outcome) return undefined;
    return { found: entry.found, outcome: entry.outcome };
  }

  /** What was found inside the document taken last comes right after it. */
  insert(found: readonly FoundFile[]): void {
    this.ahead = [...found.map((one): Entry => ({ found: one, outcome: undefined })), ...this.ahead];
  }

  /** Asks for the first ones that are not asked for yet, as far as their number and size allow; always for the very first. */
  private ask(): void {
    let bytes = 0;
    for (let place = 0; place < AHEAD.documents && (place === 0 || bytes < AHEAD.bytes); place++) {
      const entry = this.ahead[place] ?? this.pull();
      if (!entry) return;
      bytes += entry.found.size;
      if (entry.outcome) continue;
      entry.outcome = this.read(entry.found);
      // After a cancel nobody waits for it any more.
      entry.outcome.catch(() => undefined);
    }
  }

  private pull(): Entry | undefined {
    const found = this.files[this.next];
    if (!found) return undefined;
    this.next++;
    const entry: Entry = { found, outcome: undefined };
    this.ahead.push(entry);
    return entry;
  }
}

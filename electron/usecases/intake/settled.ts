/** What an interrupted import was through with, as it is met again on the second walk. */
import type { LeftAside } from '../../importers/imported.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { listSettled } from '../../store/queries/import-root.ts';

export class Settled {
  /** How often each path is still to be met, and whether it holds documents. */
  private readonly paths = new Map<string, { times: number; isContainer: boolean }>();

  constructor(db: ReadableDatabase, batchId: string) {
    for (const { path, isContainer } of listSettled(db, batchId)) {
      const known = this.paths.get(path);
      this.paths.set(path, {
        times: (known?.times ?? 0) + 1,
        isContainer: isContainer || (known?.isContainer ?? false),
      });
    }
  }

  /** Asked once for each file that is found: it need not be read again, or only for what it holds. */
  meet(path: string): 'new' | 'settled' | 'container' {
    const known = this.paths.get(path);
    if (!known || known.times === 0) return 'new';
    known.times--;
    return known.isContainer ? 'container' : 'settled';
  }

  /** Those that were not told yet. */
  untold(leftAside: readonly LeftAside[]): readonly LeftAside[] {
    return leftAside.filter(({ path }) => this.meet(path) === 'new');
  }
}

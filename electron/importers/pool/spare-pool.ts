/**
 * A pool started ahead of the next import, which then need not wait for its modules, nor for the engine to compile them: together they take as long as
 * the first five hundred articles.
 */
import { giveBack, type ReadOutcome } from '../read-document.ts';
import { openImportPool, type ImportPool } from './import-pool.ts';

let spare: ImportPool | undefined;
/** Pools whose threads are being ended. */
const ending = new Set<Promise<void>>();

/** @param onRehearsed told what the threads read of their own while there is nothing else to read, some documents at a time */
export function warmImportPool(onRehearsed: (outcomes: readonly ReadOutcome[]) => void): void {
  if (spare) return;
  const pool = openImportPool({
    onRehearsed: (outcomes) => {
      if (spare === pool) onRehearsed(outcomes);
      for (const outcome of outcomes) giveBack(outcome);
    },
  });
  spare = pool;
  pool.letGo();
}

/** The pool that was started ahead, if any, else a new one. */
export function takeImportPool(): ImportPool {
  const taken = spare ?? openImportPool();
  spare = undefined;
  taken.hold();
  return taken;
}

/** Ends its threads behind the caller, who need not wait for them to say that an import is over. */
export function leaveImportPool(pool: ImportPool): void {
  const ended = pool.close().finally(() => ending.delete(ended));
  ending.add(ended);
}

/** None of its threads is left when this resolves. */
export async function closeSparePool(): Promise<void> {
  const unused = spare;
  spare = undefined;
  await Promise.all([...ending, unused?.close()]);
}

/**
 * A pool started ahead of the next import, which then need not wait for its modules, nor for the engine to compile them: together they take as long as
 * the first five hundred articles.
 */
import { giveBack, type ReadOutcome } from '../read-document.ts';
import { openImportPool, type ImportPool } from './import-pool.ts';

let spare: ImportPool | undefined;

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

export async function closeSparePool(): Promise<void> {
  const unused = spare;
  spare = undefined;
  await unused?.close();
}

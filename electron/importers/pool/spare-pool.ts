/**
 * A pool started ahead of the next import, which then need not wait for its modules, nor for the engine to compile them: together they take as long as
 * the first five hundred articles.
 */
import { openImportPool, type ImportPool } from './import-pool.ts';

let spare: ImportPool | undefined;

export function warmImportPool(): void {
  if (spare) return;
  spare = openImportPool({ rehearses: true });
  spare.letGo();
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

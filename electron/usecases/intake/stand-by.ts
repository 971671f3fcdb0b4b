/** A window that has a case file open is ready for an import before one is asked for. */
import { closeSparePool, warmImportPool } from '../../importers/pool/spare-pool.ts';

export const standBy = (): void => warmImportPool();
export const standDown = (): Promise<void> => closeSparePool();

/** A window that has a case file open is ready for an import before one is asked for. */
import { closeSparePool, warmImportPool } from '../../importers/pool/spare-pool.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { rehearseWriting } from './rehearse-writing.ts';

/** @param fileAtRest the open case file, when nobody waits for it */
export const standBy = (fileAtRest: () => CaseFile | undefined): void =>
  warmImportPool((outcomes) => {
    const file = fileAtRest();
    if (file) rehearseWriting(file, outcomes);
  });
export const standDown = (): Promise<void> => closeSparePool();

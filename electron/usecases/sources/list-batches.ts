import { existsSync } from 'node:fs';
import { listBatches as list } from '../../store/queries/batch.ts';
import { listRoots } from '../../store/queries/import-root.ts';
import { isResumable } from '../intake/import-paths.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export function listBatches(file: CaseFile): Output<'batch.list'> {
  const roots = listRoots(file.read);
  return list(file.read).map((batch) => ({
    ...batch,
    // One that was dropped on a browser's window is gone with its copies.
    canGoOn: isResumable(batch.state) && (roots.get(batch.id) ?? []).some((root) => existsSync(root)),
  }));
}

import { listAudit as list } from '../../store/audit.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Oldest first, those after a sequence number. */
export const listAudit = (file: CaseFile, { after, limit }: Input<'audit.list'>): Output<'audit.list'> =>
  list(file.read, after, limit);

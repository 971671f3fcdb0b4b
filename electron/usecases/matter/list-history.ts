import { listHistory as list } from '../../store/history.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Newest first. */
export const listHistory = (file: CaseFile, { limit }: Input<'history.list'>): Output<'history.list'> =>
  list(file.read, limit);

import { listMemos as list } from '../../store/queries/memo.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listMemos = (file: CaseFile): Output<'memo.list'> => list(file.read);

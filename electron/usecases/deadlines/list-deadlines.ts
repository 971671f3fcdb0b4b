import { listDeadlines as list } from '../../store/queries/deadline.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listDeadlines = (file: CaseFile): Output<'deadline.list'> => list(file.read);

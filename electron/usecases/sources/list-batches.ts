import { listBatches as list } from '../../store/queries/batch.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listBatches = (file: CaseFile): Output<'batch.list'> => list(file.read);

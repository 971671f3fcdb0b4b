import { listProceedings as list } from '../../store/queries/proceeding.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listProceedings = (file: CaseFile): Output<'proceeding.list'> => list(file.read);

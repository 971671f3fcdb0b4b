import { listAwaited as list } from '../../store/queries/awaited-version.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listAwaited = (file: CaseFile): Output<'version.waiting'> => list(file.read);

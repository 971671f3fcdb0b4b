import { listFolders as list } from '../../store/queries/source-list.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listFolders = (file: CaseFile): Output<'source.folders'> => list(file.read);

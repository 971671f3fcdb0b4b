import { listGenres as list } from '../../store/queries/source-list.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listGenres = (file: CaseFile): Output<'source.genres'> => list(file.read);

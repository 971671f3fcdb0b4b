import { findFamily, listFamilyIds } from '../../store/queries/family.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listFamilies = (file: CaseFile): Output<'family.list'> =>
  listFamilyIds(file.read)
    .map((id) => findFamily(file.read, id, Number.POSITIVE_INFINITY))
    .filter((family) => family !== undefined);

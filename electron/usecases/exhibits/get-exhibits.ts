import { findExhibits } from '../../store/queries/exhibit.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The list named, or the first one. @throws ProblemError `record.missing` */
export const getExhibits = (file: CaseFile, { listId }: Input<'exhibits.get'> = {}): Output<'exhibits.get'> =>
  found(findExhibits(file.read, listId), 'exhibit-list');

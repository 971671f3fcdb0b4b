import { findPassage } from '../../store/queries/passage.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const getPassage = (file: CaseFile, { passageId }: Input<'passage.get'>): Output<'passage.get'> =>
  found(findPassage(file.read, passageId), 'passage');

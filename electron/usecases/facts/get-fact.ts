import { findFact } from '../../store/queries/fact.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const getFact = (file: CaseFile, { factId }: Input<'fact.get'>): Output<'fact.get'> =>
  found(findFact(file.read, factId), 'fact');

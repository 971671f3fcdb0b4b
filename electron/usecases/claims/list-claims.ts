import { listClaims as list } from '../../store/queries/claim.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listClaims = (file: CaseFile, input: Input<'claim.list'>): Output<'claim.list'> => list(file.read, input);

import { listParties as list } from '../../store/queries/party.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listParties = (file: CaseFile): Output<'party.list'> => list(file.read);

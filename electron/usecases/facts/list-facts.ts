import { listFacts as list } from '../../store/queries/fact.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listFacts = (file: CaseFile, { trashed }: Input<'fact.list'>): Output<'fact.list'> =>
  list(file.read, trashed ?? false);

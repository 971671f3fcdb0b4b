import { updateFact } from '../../store/queries/fact.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Several facts get one status in one step of undo. @throws ProblemError `record.missing`: then none of them changes */
export const setFactStatus = (file: CaseFile, { factIds, status }: Input<'fact.status'>): Output<'fact.status'> =>
  file.commit(
    'facts.status',
    (db) => {
      for (const id of factIds) requireRow(updateFact(db, id, { status }), 'fact');
      return null;
    },
    { detail: { count: factIds.length } },
  );

import { setFactStatuses } from '../../store/queries/fact.ts';
import { requireRow } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Several facts get one status in one step of undo; when one is missing (`record.missing`) none of them changes. */
export const setFactStatus = ({ factIds, status }: Input<'fact.status'>): Change<Output<'fact.status'>> => ({
  label: 'facts.status',
  detail: { count: factIds.length },
  *body(db) {
    for (const ids of partsOf(factIds)) {
      requireRow(setFactStatuses(db, ids, status) === ids.length, 'fact');
      yield ids.length;
    }
    return null;
  },
});

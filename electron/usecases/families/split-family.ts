import { deleteExclusion, deleteTies, insertExclusion } from '../../store/queries/family.ts';
import { eachSource, partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Each source stands alone from now on, among those that it was told to belong with as well. */
export const splitFamily = ({ sourceIds }: Input<'family.split'>): Change<Output<'family.split'>> => ({
  label: 'family.split',
  detail: { count: sourceIds.length },
  *body(db) {
    yield* eachSource(db, sourceIds, (id) => {
      deleteTies(db, id);
      insertExclusion(db, id);
    });
    return null;
  },
});

/** Their wording decides again. */
export const readmitToFamily = ({ sourceIds }: Input<'family.readmit'>): Change<Output<'family.readmit'>> => ({
  label: 'family.readmitted',
  detail: { count: sourceIds.length },
  *body(db) {
    for (const ids of partsOf(sourceIds)) {
      for (const id of ids) deleteExclusion(db, id);
      yield ids.length;
    }
    return null;
  },
});

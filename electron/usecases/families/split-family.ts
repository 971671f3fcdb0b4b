import { deleteExclusion, deleteTies, insertExclusion } from '../../store/queries/family.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Each source stands alone from now on, among those that it was told to belong with as well. */
export const splitFamily = (file: CaseFile, { sourceIds }: Input<'family.split'>): Output<'family.split'> =>
  file.commit(
    'family.split',
    (db) => {
      for (const id of sourceIds) {
        found(findSource(db, id), 'source');
        deleteTies(db, id);
        insertExclusion(db, id);
      }
      return null;
    },
    { detail: { count: sourceIds.length } },
  );

/** Their wording decides again. */
export const readmitToFamily = (file: CaseFile, { sourceIds }: Input<'family.readmit'>): Output<'family.readmit'> =>
  file.commit(
    'family.readmitted',
    (db) => {
      for (const id of sourceIds) deleteExclusion(db, id);
      return null;
    },
    { detail: { count: sourceIds.length } },
  );

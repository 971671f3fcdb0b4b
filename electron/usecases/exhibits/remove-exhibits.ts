import { ProblemError } from '../../../shared/kernel/result.ts';
import { deleteExhibit, memoCiting, orderExhibits, readExhibitList } from '../../store/queries/exhibit.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The exhibits behind move up. @throws ProblemError `exhibit.cited` when a memorandum still cites one; then none is removed */
export const removeExhibits = (file: CaseFile, { exhibitIds }: Input<'exhibits.remove'>): Output<'exhibits.remove'> =>
  file.commit(
    'exhibits.removed',
    (db) => {
      const { exhibits } = readExhibitList(db);
      for (const id of new Set(exhibitIds)) {
        const exhibit = found(
          exhibits.find((one) => one.id === id),
          'exhibit',
        );
        const memo = memoCiting(db, exhibit.sourceId);
        if (memo !== undefined) throw new ProblemError('exhibit.cited', { number: exhibit.number, memo });
        deleteExhibit(db, id);
      }
      orderExhibits(
        db,
        exhibits.map(({ id }) => id).filter((id) => !exhibitIds.includes(id)),
      );
      return readExhibitList(db);
    },
    { detail: { count: new Set(exhibitIds).size } },
  );

import { ProblemError } from '../../../shared/kernel/result.ts';
import { deleteExhibit, memoCiting, orderExhibits, readExhibitList } from '../../store/queries/exhibit.ts';
import { found } from '../checks.ts';
import { listHolding, requireUnlocked } from './locked-numbers.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Removes exhibits of one list; those behind move up.
 * @throws ProblemError `exhibit.cited` when a memorandum still cites one, `exhibit.communicated` when its number is locked; then none is removed
 */
export const removeExhibits = (file: CaseFile, { exhibitIds }: Input<'exhibits.remove'>): Output<'exhibits.remove'> =>
  file.commit(
    'exhibits.removed',
    (db) => {
      const list = listHolding(db, exhibitIds[0] ?? '');
      for (const id of new Set(exhibitIds)) {
        const exhibit = found(
          list.exhibits.find((one) => one.id === id),
          'exhibit',
        );
        requireUnlocked(list, exhibit.number);
        const memo = memoCiting(db, exhibit.sourceId, list.id);
        if (memo !== undefined) throw new ProblemError('exhibit.cited', { number: exhibit.number, memo });
        deleteExhibit(db, id);
      }
      orderExhibits(
        db,
        list.exhibits.map(({ id }) => id).filter((id) => !exhibitIds.includes(id)),
      );
      return readExhibitList(db, list.id);
    },
    { detail: { count: new Set(exhibitIds).size } },
  );

import { ProblemError } from '../../../shared/kernel/result.ts';
import { deleteExclusion, insertTie } from '../../store/queries/family.ts';
import { eachSource } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `family.one-source` */
export function joinFamily({ sourceIds }: Input<'family.join'>): Change<Output<'family.join'>> {
  const all = [...new Set(sourceIds)];
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) throw new ProblemError('family.one-source');
  return {
    label: 'family.joined',
    detail: { count: all.length },
    *body(db) {
      yield* eachSource(db, all, (id) => {
        deleteExclusion(db, id);
        insertTie(db, first, id);
      });
      return null;
    },
  };
}

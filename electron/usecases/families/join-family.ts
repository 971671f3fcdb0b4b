import { ProblemError } from '../../../shared/kernel/result.ts';
import { deleteExclusion, insertTie } from '../../store/queries/family.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `family.one-source` */
export function joinFamily(file: CaseFile, { sourceIds }: Input<'family.join'>): Output<'family.join'> {
  const [first, ...others] = new Set(sourceIds);
  if (first === undefined || others.length === 0) throw new ProblemError('family.one-source');
  return file.commit(
    'family.joined',
    (db) => {
      for (const id of [first, ...others]) {
        found(findSource(db, id), 'source');
        deleteExclusion(db, id);
      }
      for (const id of others) insertTie(db, first, id);
      return null;
    },
    { detail: { count: others.length + 1 } },
  );
}

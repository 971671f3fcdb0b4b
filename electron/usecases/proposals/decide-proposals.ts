/** Refusing proposals, and bringing them back. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { writeDecision } from '../../store/queries/proposal.ts';
import { findProposals } from './list-proposals.ts';
import type { ProposalIndex } from './proposal-index.ts';
import type { Reviewed } from './review-proposals.ts';

/** @throws ProblemError `record.missing` when none of them is there any more */
export function requireProposals(index: ProposalIndex, ids: readonly string[]): readonly Reviewed[] {
  const found = findProposals(index, ids);
  if (found.length === 0) throw new ProblemError('record.missing', { noun: 'proposal' });
  return found;
}

export function refuseProposals(file: CaseFile, index: ProposalIndex, ids: readonly string[]): null {
  const found = requireProposals(index, ids);
  return file.commit(
    'proposals.refused',
    (db) => {
      for (const { source, found: one } of found)
        writeDecision(db, {
          sha256: source.sha256,
          kind: one.kind,
          norm: one.norm,
          state: 'refused',
          target: '',
          recordId: '',
        });
      return null;
    },
    { detail: { count: found.length } },
  );
}

/** Open again, and kept so in this source whatever is refused in another. */
export function restoreProposals(file: CaseFile, index: ProposalIndex, ids: readonly string[]): null {
  const found = requireProposals(index, ids);
  return file.commit(
    'proposals.restored',
    (db) => {
      for (const { source, found: one } of found)
        writeDecision(db, {
          sha256: source.sha256,
          kind: one.kind,
          norm: one.norm,
          state: 'kept',
          target: '',
          recordId: '',
        });
      return null;
    },
    { detail: { count: found.length } },
  );
}

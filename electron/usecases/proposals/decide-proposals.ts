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

export const refuseProposals = (file: CaseFile, index: ProposalIndex, ids: readonly string[]): null =>
  decide(file, requireProposals(index, ids), { label: 'proposals.refused', state: 'refused' });

/** Open again, and kept so in this source whatever is refused in another. */
export const restoreProposals = (file: CaseFile, index: ProposalIndex, ids: readonly string[]): null =>
  decide(file, requireProposals(index, ids), { label: 'proposals.restored', state: 'kept' });

function decide(
  file: CaseFile,
  proposals: readonly Reviewed[],
  { label, state }: { readonly label: 'proposals.refused' | 'proposals.restored'; readonly state: 'refused' | 'kept' },
): null {
  return file.commit(
    label,
    (db) => {
      for (const { source, found } of proposals)
        writeDecision(db, {
          sha256: source.sha256,
          kind: found.kind,
          norm: found.norm,
          state,
          target: '',
          recordId: '',
        });
      return null;
    },
    { detail: { count: proposals.length } },
  );
}

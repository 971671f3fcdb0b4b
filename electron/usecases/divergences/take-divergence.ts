import { FOUND_PREFIX } from '../../../shared/domain/divergence.ts';
import type { FoundDivergence } from '../../../shared/law/diverge/found.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import {
  findDivergenceByKey,
  findStoredDivergence,
  insertDivergence,
  tieClaim,
  type StoredDivergence,
} from '../../store/queries/divergence.ts';
import { found as present } from '../checks.ts';
import { writeClaim } from '../claims/create-claim.ts';
import { claimMaker, toDivergence } from './list-divergences.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const isProposal = (divergenceId: string): boolean => divergenceId.startsWith(FOUND_PREFIX);

export const takeDivergence = (
  file: CaseFile,
  input: Input<'divergence.take'>,
  found: readonly FoundDivergence[],
): Output<'divergence.take'> =>
  file.commit('divergence.created', (db) => toDivergence(heldDivergence(file, db, input, found)));

/**
 * The record of a divergence; a proposal is first written into the case file, in the same transaction: its words become passages, its
 * values claims. New words on a proposition already there join it.
 * @throws ProblemError `record.missing` when it is neither there nor found any more
 */
export function heldDivergence(
  file: CaseFile,
  db: WritableDatabase,
  { divergenceId, proposition }: Input<'divergence.take'>,
  found: readonly FoundDivergence[],
): StoredDivergence {
  if (!isProposal(divergenceId)) return present(findStoredDivergence(db, divergenceId), 'divergence');
  const key = divergenceId.slice(FOUND_PREFIX.length);
  const proposal = present(
    found.find((one) => one.key === key),
    'divergence',
  );
  const known = findDivergenceByKey(db, key);
  const { kind, topic, explanation } = proposal;
  const id = known ?? insertDivergence(db, { key, kind, topic, explanation, proposition: proposition?.trim() ?? '' });
  const { claims } = present(findStoredDivergence(db, id), 'divergence');
  const there = new Set(claims.map(({ source, start }) => `${source?.id}:${start}`));
  const tied = new Set(claims.map(({ claimId }) => claimId));
  const toClaim = claimMaker(file, [proposal]);
  for (const statement of proposal.statements) {
    const claim = toClaim(statement);
    if (claim?.claimId != null) {
      if (!tied.has(claim.claimId)) tieClaim(db, id, claim.claimId);
      continue;
    }
    if (!claim?.source || there.has(`${claim.source.id}:${claim.start}`)) continue;
    const { textId, start, end, quote, value, unit, date, speaker } = claim;
    const selection = { sourceId: claim.source.id, textId, start, end, quote };
    const property = statement.topic === statement.rule ? statement.rule : `${statement.rule}:${statement.topic}`;
    const subject = statement.subjects[0] ?? '';
    const how = `divergence.${statement.rule}`;
    tieClaim(db, id, writeClaim(db, { subject, property, value, unit, date, speaker, how, selection }));
  }
  return present(findStoredDivergence(db, id), 'divergence');
}

/** What the review of proposals reads and remembers. */
import type { AcceptTarget, ProposalKind } from '../../../shared/domain/proposal.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** A source outside the trash that has a text. */
export interface ProposingSource {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly published: string;
  readonly language: string;
  readonly textId: string;
  readonly sha256: string;
}

export const listProposingSources = (db: ReadableDatabase): ProposingSource[] =>
  all<ProposingSource>(
    db,
    `SELECT id, no, CASE title WHEN '' THEN file_name ELSE title END AS title, published, language, text_id AS textId, sha256
     FROM source WHERE trashed_at IS NULL AND text_id IS NOT NULL ORDER BY no`,
  );

/** @returns undefined when there is no such text */
export function readTextBody(
  db: ReadableDatabase,
  textId: string,
): { body: string; segments: readonly Segment[] } | undefined {
  const row = one<{ body: string; segments: string }>(
    db,
    'SELECT body, segments FROM source_text WHERE id = ?',
    textId,
  );
  return row && { body: row.body, segments: JSON.parse(row.segments) as Segment[] };
}

export interface Decision {
  readonly sha256: string;
  readonly kind: ProposalKind;
  readonly norm: string;
  /** `kept`: brought back though the same was refused in another source. */
  readonly state: 'accepted' | 'refused' | 'kept';
  readonly target: AcceptTarget | '';
  readonly recordId: string;
}

export const listDecisions = (db: ReadableDatabase): Decision[] =>
  all<Decision>(
    db,
    'SELECT sha256, kind, norm, state, target, record_id AS recordId FROM proposal_decision ORDER BY decided_at',
  );

/** The last decision on a proposal stands. */
export function writeDecision(db: WritableDatabase, { recordId, ...decision }: Decision): void {
  run(
    db,
    'DELETE FROM proposal_decision WHERE sha256 = ? AND kind = ? AND norm = ?',
    decision.sha256,
    decision.kind,
    decision.norm,
  );
  insertRow(db, 'proposal_decision', {
    id: makeId(),
    ...decision,
    record_id: recordId,
    decided_at: new Date().toISOString(),
  });
}

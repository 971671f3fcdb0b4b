/** What the lawyer decided on proposals. */
export const proposalDecisions = `
-- By original, not by source: a source that is imported again after an undo is not proposed anew. A proposal is known by its kind and its
-- value in a form that tells equal ones (norm); kept: brought back though the same was refused in another source.
CREATE TABLE proposal_decision (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  kind TEXT NOT NULL,
  norm TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'kept')),
  -- What it became: 'fact', 'claim', 'step', 'measure' or 'party' and the record's id; empty otherwise.
  target TEXT NOT NULL DEFAULT '',
  record_id TEXT NOT NULL DEFAULT '',
  decided_at TEXT NOT NULL,
  UNIQUE (sha256, kind, norm)
) STRICT;
`;

/** Where an import found its files, so that one that was interrupted can go on. */
export const importRoots = `
-- Paths of the lawyer's machine: kept while the import may go on, gone when it is done, and never part of the history.
CREATE TABLE import_root (
  batch_id TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
`;

/** New versions of sources that await the lawyer: how each comparison can be made again. No steps to undo; a source that goes takes its own along. */
export const awaitedVersion = `
CREATE TABLE awaited_version (
  source_id TEXT PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  -- The source that would become its new version; else the file, else (neither) its own original read again.
  other_id TEXT REFERENCES source (id) ON DELETE CASCADE,
  path TEXT
) STRICT;
CREATE INDEX awaited_version_other ON awaited_version (other_id) WHERE other_id IS NOT NULL;
`;

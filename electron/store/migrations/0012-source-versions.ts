/** Earlier versions of a source. */
export const sourceVersions = `
-- What a source was before a new version took its place. Original and text stay where they are, and passages with the text they were taken from.
CREATE TABLE source_version (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  -- 1 is the oldest.
  version INTEGER NOT NULL CHECK (version > 0),
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  text_id TEXT REFERENCES source_text (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  size INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  page_count INTEGER,
  problem TEXT,
  imported_at TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  UNIQUE (source_id, version)
) STRICT;
CREATE INDEX source_version_of_original ON source_version (sha256);
CREATE INDEX source_version_of_text ON source_version (text_id) WHERE text_id IS NOT NULL;
`;

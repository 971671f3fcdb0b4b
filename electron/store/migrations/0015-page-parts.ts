/** The pictures and styles that a browser saved beside a page. */
export const pageParts = `
-- What lay in the folder of a saved page, by its path from the page on, with the bytes among the originals. They are no sources of their own.
CREATE TABLE source_part (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  UNIQUE (source_id, path)
) STRICT;
`;

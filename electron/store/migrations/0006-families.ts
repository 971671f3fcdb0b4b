/** Families of sources that share their wording. */
export const families = `
-- Derived from texts, which never change: neither recorded for undo nor ever removed. no is the number by which the index knows a text.
CREATE TABLE text_print (
  no INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE REFERENCES source_text (id),
  words INTEGER NOT NULL
) STRICT;
CREATE TABLE text_fingerprint (
  hash INTEGER NOT NULL,
  no INTEGER NOT NULL,
  PRIMARY KEY (hash, no)
) STRICT, WITHOUT ROWID;
-- Both ways. share is of the shorter text, 0 to 1; words are those of the longest passage in common. hash is the rarest fingerprint on which the
-- link rests: when too many texts have it, it is a formula, and the link goes. Null when nearly all of one text stands in the other.
CREATE TABLE text_link (
  no INTEGER NOT NULL,
  other INTEGER NOT NULL,
  share REAL NOT NULL,
  words INTEGER NOT NULL,
  hash INTEGER,
  PRIMARY KEY (no, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_link_on_hash ON text_link (hash) WHERE hash IS NOT NULL;
CREATE INDEX source_text_of_body ON source_text (body_sha256);

-- The lawyer's word: these two belong together; this one stands alone whatever its wording.
CREATE TABLE family_tie (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  UNIQUE (source_id, other_id),
  CHECK (source_id <> other_id)
) STRICT;
CREATE INDEX family_tie_of_other ON family_tie (other_id);
CREATE TABLE family_exclusion (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL
) STRICT;

-- Derived from links, ties and exclusions, in the transaction that changes them. A family has the number of its first source; one alone is in none.
CREATE TABLE source_family (
  source_no INTEGER PRIMARY KEY,
  family INTEGER NOT NULL
) STRICT;
CREATE INDEX source_family_by_family ON source_family (family);
CREATE TABLE family_size (
  family INTEGER PRIMARY KEY,
  size INTEGER NOT NULL
) STRICT;
CREATE TRIGGER source_family_insert AFTER INSERT ON source_family BEGIN
  INSERT INTO family_size (family, size) VALUES (new.family, 1) ON CONFLICT (family) DO UPDATE SET size = size + 1;
END;
CREATE TRIGGER source_family_delete AFTER DELETE ON source_family BEGIN
  UPDATE family_size SET size = size - 1 WHERE family = old.family;
  DELETE FROM family_size WHERE family = old.family AND size = 0;
END;
CREATE TRIGGER source_family_update AFTER UPDATE OF family ON source_family WHEN old.family <> new.family BEGIN
  UPDATE family_size SET size = size - 1 WHERE family = old.family;
  DELETE FROM family_size WHERE family = old.family AND size = 0;
  INSERT INTO family_size (family, size) VALUES (new.family, 1) ON CONFLICT (family) DO UPDATE SET size = size + 1;
END;
`;

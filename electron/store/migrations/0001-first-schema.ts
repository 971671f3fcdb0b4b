/** Every noun of the product from the start. Frozen once shipped: a later change is a new numbered migration. */
export const firstSchema = `
-- Tracked tables (all but original, original_part, source_text, history, change, audit) have a unique TEXT id, so that one
-- mechanism can undo a change in any of them. no is the number people see; it is never used again.

CREATE TABLE matter (
  id TEXT PRIMARY KEY CHECK (id = 'matter'),
  title TEXT NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  court TEXT NOT NULL DEFAULT '',
  case_number TEXT NOT NULL DEFAULT '',
  counsel TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;

-- Originals: content-addressed, in parts of 8 MiB, never rewritten, never deleted.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE original_part (
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, part)
) STRICT;

-- Texts: immutable. A better extractor makes a new row; passages stay with the row they were taken from.
CREATE TABLE source_text (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  -- Name and version of the reader that made it.
  extractor TEXT NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  segments TEXT NOT NULL,
  page_starts TEXT NOT NULL
) STRICT;
CREATE INDEX source_text_of_original ON source_text (sha256);

CREATE TABLE batch (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'interrupted')),
  found INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  batch_id TEXT NOT NULL REFERENCES batch (id),
  parent_id TEXT REFERENCES source (id),
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  text_id TEXT REFERENCES source_text (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'no-text', 'kept')),
  size INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  provenance TEXT NOT NULL DEFAULT '{}',
  page_count INTEGER,
  problem TEXT,
  confidential INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  imported_at TEXT NOT NULL,
  trashed_at TEXT,
  -- What the list is sorted by: the columns above without accents or case, the date as its first and last day.
  sort_title TEXT NOT NULL,
  sort_published TEXT NOT NULL,
  sort_publisher TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX source_of_original ON source (sha256);
CREATE INDEX source_of_batch ON source (batch_id);
CREATE INDEX source_of_parent ON source (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX source_of_text ON source (text_id);
-- One index per column that the list is sorted by, so that a page of a hundred thousand is found without reading the rows before it.
CREATE INDEX source_by_path ON source (trashed_at, relative_path);
CREATE INDEX source_by_title ON source (trashed_at, sort_title);
CREATE INDEX source_by_published ON source (trashed_at, sort_published);
CREATE INDEX source_by_publisher ON source (trashed_at, sort_publisher);
CREATE INDEX source_by_kind ON source (trashed_at, kind);
CREATE INDEX source_by_size ON source (trashed_at, size);

-- The other places where the same bytes were found.
CREATE TABLE source_path (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  batch_id TEXT NOT NULL REFERENCES batch (id),
  relative_path TEXT NOT NULL
) STRICT;
CREATE INDEX source_path_of_source ON source_path (source_id);
CREATE INDEX source_path_of_batch ON source_path (batch_id);

CREATE TABLE import_problem (
  id TEXT PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}',
  source_id TEXT REFERENCES source (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX import_problem_of_batch ON import_problem (batch_id);
CREATE INDEX import_problem_of_source ON import_problem (source_id);

CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id),
  text_id TEXT NOT NULL REFERENCES source_text (id),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  page INTEGER,
  comment TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  UNIQUE (text_id, start_offset, end_offset)
) STRICT;
CREATE INDEX passage_of_source ON passage (source_id, start_offset);

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE fact (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL,
  date TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('alleged', 'disputed', 'established')),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE fact_topic (
  id TEXT PRIMARY KEY,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
  UNIQUE (fact_id, topic_id)
) STRICT;
CREATE INDEX fact_topic_of_topic ON fact_topic (topic_id);

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  fact_id TEXT REFERENCES fact (id) ON DELETE CASCADE,
  passage_id TEXT REFERENCES passage (id),
  subject TEXT NOT NULL DEFAULT '',
  property TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  how TEXT NOT NULL
) STRICT;
CREATE INDEX claim_of_fact ON claim (fact_id);
CREATE INDEX claim_of_passage ON claim (passage_id);

CREATE TABLE divergence (
  id TEXT PRIMARY KEY,
  proposition TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'ruled', 'dismissed')),
  ruling_claim_id TEXT REFERENCES claim (id),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX divergence_of_ruling ON divergence (ruling_claim_id);

CREATE TABLE divergence_claim (
  id TEXT PRIMARY KEY,
  divergence_id TEXT NOT NULL REFERENCES divergence (id) ON DELETE CASCADE,
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  UNIQUE (divergence_id, claim_id)
) STRICT;
CREATE INDEX divergence_claim_of_claim ON divergence_claim (claim_id);

CREATE TABLE party (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT '',
  is_client INTEGER NOT NULL DEFAULT 0,
  address TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE party_alias (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (party_id, name)
) STRICT;

CREATE TABLE proceeding (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  authority_id TEXT REFERENCES party (id),
  case_number TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX proceeding_of_authority ON proceeding (authority_id);

CREATE TABLE proceeding_party (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
  party_id TEXT NOT NULL REFERENCES party (id),
  role TEXT NOT NULL,
  UNIQUE (proceeding_id, party_id, role)
) STRICT;
CREATE INDEX proceeding_party_of_party ON proceeding_party (party_id);

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  proceeding_id TEXT NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  act_date TEXT NOT NULL DEFAULT '',
  notification_date TEXT NOT NULL DEFAULT '',
  publication_date TEXT NOT NULL DEFAULT '',
  author_id TEXT REFERENCES party (id),
  addressee_id TEXT REFERENCES party (id),
  legal_basis TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX step_of_proceeding ON step (proceeding_id);
CREATE INDEX step_of_author ON step (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX step_of_addressee ON step (addressee_id) WHERE addressee_id IS NOT NULL;

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  step_id TEXT NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  amount_minor INTEGER,
  cap_minor INTEGER,
  currency TEXT,
  starts_on TEXT NOT NULL DEFAULT '',
  ends_on TEXT NOT NULL DEFAULT '',
  convention TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT,
  CHECK ((amount_minor IS NULL AND cap_minor IS NULL) OR currency IS NOT NULL)
) STRICT;
CREATE INDEX measure_of_step ON measure (step_id);

CREATE TABLE deadline (
  id TEXT PRIMARY KEY,
  step_id TEXT NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  duration TEXT NOT NULL,
  base TEXT NOT NULL,
  zone TEXT NOT NULL DEFAULT 'metropole',
  label TEXT NOT NULL DEFAULT '',
  computed TEXT NOT NULL DEFAULT '{}',
  override_day TEXT NOT NULL DEFAULT '',
  override_reason TEXT NOT NULL DEFAULT '',
  met_by_step_id TEXT REFERENCES step (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX deadline_of_step ON deadline (step_id);
CREATE INDEX deadline_met_by ON deadline (met_by_step_id);

CREATE TABLE payment (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX payment_of_measure ON payment (measure_id);

-- A passage as proof of exactly one record; field names the date or value that it proves, empty for the whole.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  passage_id TEXT NOT NULL REFERENCES passage (id),
  fact_id TEXT REFERENCES fact (id) ON DELETE CASCADE,
  party_id TEXT REFERENCES party (id) ON DELETE CASCADE,
  proceeding_id TEXT REFERENCES proceeding (id) ON DELETE CASCADE,
  step_id TEXT REFERENCES step (id) ON DELETE CASCADE,
  measure_id TEXT REFERENCES measure (id) ON DELETE CASCADE,
  payment_id TEXT REFERENCES payment (id) ON DELETE CASCADE,
  field TEXT NOT NULL DEFAULT '',
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts')),
  created_at TEXT NOT NULL,
  CHECK ((fact_id IS NOT NULL) + (party_id IS NOT NULL) + (proceeding_id IS NOT NULL) + (step_id IS NOT NULL) + (measure_id IS NOT NULL) + (payment_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX evidence_of_passage ON evidence (passage_id);
CREATE INDEX evidence_of_fact ON evidence (fact_id) WHERE fact_id IS NOT NULL;
CREATE INDEX evidence_of_party ON evidence (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX evidence_of_proceeding ON evidence (proceeding_id) WHERE proceeding_id IS NOT NULL;
CREATE INDEX evidence_of_step ON evidence (step_id) WHERE step_id IS NOT NULL;
CREATE INDEX evidence_of_measure ON evidence (measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX evidence_of_payment ON evidence (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE exhibit_list (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE exhibit (
  id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES exhibit_list (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT 'copy' CHECK (form IN ('original', 'copy')),
  UNIQUE (list_id, source_id)
) STRICT;
CREATE INDEX exhibit_of_source ON exhibit (source_id);

-- A list as it was communicated: numbers locked, to whom and when.
CREATE TABLE exhibit_list_version (
  id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES exhibit_list (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  communicated_to TEXT NOT NULL DEFAULT '',
  communicated_on TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (list_id, version)
) STRICT;

CREATE TABLE memo (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL DEFAULT 'memorandum',
  header TEXT NOT NULL,
  document TEXT NOT NULL,
  plain TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE memo_version (
  id TEXT PRIMARY KEY,
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX memo_version_of_memo ON memo_version (memo_id);

-- What a memo's document cites. node_id is the id that the document's node carries; a copy pasted elsewhere may carry the same.
CREATE TABLE citation (
  id TEXT PRIMARY KEY,
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  node_id TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  passage_id TEXT REFERENCES passage (id)
) STRICT;
CREATE INDEX citation_of_memo ON citation (memo_id);
CREATE INDEX citation_of_source ON citation (source_id);
CREATE INDEX citation_of_passage ON citation (passage_id);

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Undo: one history row per use case, its row changes in order, each with the whole row before and after as JSON. A row that one entry
-- changes several times is there once: as it was before the first change, and after the last.
CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}',
  merge_key TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;
CREATE INDEX history_by_state ON history (state, seq);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  history_seq INTEGER NOT NULL REFERENCES history (seq),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  UNIQUE (history_seq, table_name, row_id)
) STRICT;

-- The trail: hash = SHA-256(previous hash, line feed, canonical JSON of the other columns). Rows are never changed or removed.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo', 'export', 'create')),
  label TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}',
  changes TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original BEGIN SELECT RAISE (ABORT, 'originals are never rewritten'); END;
CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original BEGIN SELECT RAISE (ABORT, 'originals are never removed'); END;
CREATE TRIGGER original_part_is_never_changed BEFORE UPDATE ON original_part BEGIN SELECT RAISE (ABORT, 'originals are never rewritten'); END;
CREATE TRIGGER original_part_is_never_removed BEFORE DELETE ON original_part BEGIN SELECT RAISE (ABORT, 'originals are never removed'); END;
CREATE TRIGGER source_text_is_never_changed BEFORE UPDATE ON source_text BEGIN SELECT RAISE (ABORT, 'texts are immutable'); END;
CREATE TRIGGER source_text_is_never_removed BEFORE DELETE ON source_text BEGIN SELECT RAISE (ABORT, 'texts are immutable'); END;

-- Search. External content, so that text is stored once; triggers keep the index in step, through undo and redo as well. No prefix index:
-- measured on 6,000 articles it more than doubled the time of an import and made prefix queries no faster.
CREATE VIEW source_content (no, title, body) AS
  SELECT s.no, s.title, coalesce(t.body, '') FROM source s LEFT JOIN source_text t ON t.id = s.text_id;
CREATE VIRTUAL TABLE source_search USING fts5 (title, body, content = 'source_content', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_search (rowid, title, body) SELECT no, title, body FROM source_content WHERE no = new.no;
END;
CREATE TRIGGER source_search_delete BEFORE DELETE ON source BEGIN
  INSERT INTO source_search (source_search, rowid, title, body) SELECT 'delete', no, title, body FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_before BEFORE UPDATE OF title, text_id ON source WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id BEGIN
  INSERT INTO source_search (source_search, rowid, title, body) SELECT 'delete', no, title, body FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_after AFTER UPDATE OF title, text_id ON source WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id BEGIN
  INSERT INTO source_search (rowid, title, body) SELECT no, title, body FROM source_content WHERE no = new.no;
END;

CREATE VIRTUAL TABLE fact_search USING fts5 (statement, note, content = 'fact', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER fact_search_insert AFTER INSERT ON fact BEGIN
  INSERT INTO fact_search (rowid, statement, note) VALUES (new.no, new.statement, new.note);
END;
CREATE TRIGGER fact_search_delete AFTER DELETE ON fact BEGIN
  INSERT INTO fact_search (fact_search, rowid, statement, note) VALUES ('delete', old.no, old.statement, old.note);
END;
CREATE TRIGGER fact_search_update AFTER UPDATE OF statement, note ON fact WHEN old.statement IS NOT new.statement OR old.note IS NOT new.note BEGIN
  INSERT INTO fact_search (fact_search, rowid, statement, note) VALUES ('delete', old.no, old.statement, old.note);
  INSERT INTO fact_search (rowid, statement, note) VALUES (new.no, new.statement, new.note);
END;

CREATE VIRTUAL TABLE memo_search USING fts5 (title, plain, content = 'memo', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER memo_search_insert AFTER INSERT ON memo BEGIN
  INSERT INTO memo_search (rowid, title, plain) VALUES (new.no, new.title, new.plain);
END;
CREATE TRIGGER memo_search_delete AFTER DELETE ON memo BEGIN
  INSERT INTO memo_search (memo_search, rowid, title, plain) VALUES ('delete', old.no, old.title, old.plain);
END;
CREATE TRIGGER memo_search_update AFTER UPDATE OF title, plain ON memo WHEN old.title IS NOT new.title OR old.plain IS NOT new.plain BEGIN
  INSERT INTO memo_search (memo_search, rowid, title, plain) VALUES ('delete', old.no, old.title, old.plain);
  INSERT INTO memo_search (rowid, title, plain) VALUES (new.no, new.title, new.plain);
END;
`;

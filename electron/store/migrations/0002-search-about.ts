/** Search by title, author and publisher; searches that are kept. */
export const searchAbout = `
-- What a source says of itself, apart from its text: a word of a title is found without reading every document that holds the word.
CREATE VIRTUAL TABLE source_about_search USING fts5 (title, file_name, author, publisher, content = 'source', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
INSERT INTO source_about_search (source_about_search) VALUES ('rebuild');
CREATE TRIGGER source_about_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_about_search (rowid, title, file_name, author, publisher) VALUES (new.no, new.title, new.file_name, new.author, new.publisher);
END;
CREATE TRIGGER source_about_search_delete AFTER DELETE ON source BEGIN
  INSERT INTO source_about_search (source_about_search, rowid, title, file_name, author, publisher)
    VALUES ('delete', old.no, old.title, old.file_name, old.author, old.publisher);
END;
CREATE TRIGGER source_about_search_update AFTER UPDATE OF title, file_name, author, publisher ON source
  WHEN old.title IS NOT new.title OR old.file_name IS NOT new.file_name OR old.author IS NOT new.author OR old.publisher IS NOT new.publisher BEGIN
  INSERT INTO source_about_search (source_about_search, rowid, title, file_name, author, publisher)
    VALUES ('delete', old.no, old.title, old.file_name, old.author, old.publisher);
  INSERT INTO source_about_search (rowid, title, file_name, author, publisher) VALUES (new.no, new.title, new.file_name, new.author, new.publisher);
END;

-- Comments are few beside passages.
CREATE INDEX passage_with_comment ON passage (source_id) WHERE comment <> '';

ALTER TABLE saved_search ADD COLUMN scope TEXT NOT NULL DEFAULT 'all';
ALTER TABLE saved_search ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
`;

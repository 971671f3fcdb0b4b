/** Search in the texts' own words, and in what stands around them when it is asked for. */
export const searchSurroundings = `
-- Null for a text without surroundings, which is most: its body is all its own.
ALTER TABLE source_text ADD COLUMN own_words TEXT;
ALTER TABLE source_text ADD COLUMN surroundings TEXT;

-- Offsets are UTF-16 code units and SQLite counts characters: a text in which these differ stays whole, as it was.
DROP TRIGGER source_text_is_never_changed;
UPDATE source_text SET
  own_words = coalesce((SELECT group_concat(substr(body, (value ->> 'start') + 1, (value ->> 'end') - (value ->> 'start')), char(10, 10) ORDER BY key)
    FROM json_each(segments) WHERE value ->> 'role' IN ('body', 'heading', 'caption')), ''),
  surroundings = (SELECT group_concat(substr(body, (value ->> 'start') + 1, (value ->> 'end') - (value ->> 'start')), char(10, 10) ORDER BY key)
    FROM json_each(segments) WHERE value ->> 'role' NOT IN ('body', 'heading', 'caption'))
WHERE NOT body GLOB '*[' || char(65536) || '-' || char(1114111) || ']*'
  AND EXISTS (SELECT 1 FROM json_each(segments) WHERE value ->> 'role' NOT IN ('body', 'heading', 'caption'));
CREATE TRIGGER source_text_is_never_changed BEFORE UPDATE ON source_text BEGIN SELECT RAISE (ABORT, 'texts are immutable'); END;

DROP TRIGGER source_search_insert;
DROP TRIGGER source_search_delete;
DROP TRIGGER source_search_update_before;
DROP TRIGGER source_search_update_after;
DROP TABLE source_search;
DROP VIEW source_content;
CREATE VIEW source_content (no, title, body, surroundings) AS
  SELECT s.no, s.title, coalesce(t.own_words, t.body, ''), coalesce(t.surroundings, '') FROM source s LEFT JOIN source_text t ON t.id = s.text_id;
CREATE VIRTUAL TABLE source_search USING fts5 (title, body, surroundings, content = 'source_content', content_rowid = 'no', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_search (rowid, title, body, surroundings) SELECT no, title, body, surroundings FROM source_content WHERE no = new.no;
END;
CREATE TRIGGER source_search_delete BEFORE DELETE ON source BEGIN
  INSERT INTO source_search (source_search, rowid, title, body, surroundings) SELECT 'delete', no, title, body, surroundings FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_before BEFORE UPDATE OF title, text_id ON source WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id BEGIN
  INSERT INTO source_search (source_search, rowid, title, body, surroundings) SELECT 'delete', no, title, body, surroundings FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_after AFTER UPDATE OF title, text_id ON source WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id BEGIN
  INSERT INTO source_search (rowid, title, body, surroundings) SELECT no, title, body, surroundings FROM source_content WHERE no = new.no;
END;
INSERT INTO source_search (source_search) VALUES ('rebuild');
`;

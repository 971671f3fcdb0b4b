/** A source without text, a picture or a scan, is described by hand and found by that. */
export const sourceDescription = `
ALTER TABLE source ADD COLUMN description TEXT NOT NULL DEFAULT '';

-- Where there is no text the description is what is searched. Views are read anew by the triggers that name them.
DROP TRIGGER source_search_insert;
DROP TRIGGER source_search_delete;
DROP TRIGGER source_search_update_before;
DROP TRIGGER source_search_update_after;
DROP VIEW source_content;
CREATE VIEW source_content (no, title, body, surroundings) AS
  SELECT s.no, s.title, coalesce(t.own_words, t.body, s.description), coalesce(t.surroundings, '') FROM source s LEFT JOIN source_text t ON t.id = s.text_id;
CREATE TRIGGER source_search_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_search (rowid, title, body, surroundings) SELECT no, title, body, surroundings FROM source_content WHERE no = new.no;
END;
CREATE TRIGGER source_search_delete BEFORE DELETE ON source BEGIN
  INSERT INTO source_search (source_search, rowid, title, body, surroundings) SELECT 'delete', no, title, body, surroundings FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_before BEFORE UPDATE OF title, text_id, description ON source
  WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id OR old.description IS NOT new.description BEGIN
  INSERT INTO source_search (source_search, rowid, title, body, surroundings) SELECT 'delete', no, title, body, surroundings FROM source_content WHERE no = old.no;
END;
CREATE TRIGGER source_search_update_after AFTER UPDATE OF title, text_id, description ON source
  WHEN old.title IS NOT new.title OR old.text_id IS NOT new.text_id OR old.description IS NOT new.description BEGIN
  INSERT INTO source_search (rowid, title, body, surroundings) SELECT no, title, body, surroundings FROM source_content WHERE no = new.no;
END;
`;

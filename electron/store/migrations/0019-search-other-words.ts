/** Initials are found without their points, and the parts of words of several scripts: they stand in the index behind the text that has them. */
export const searchOtherWords = `
-- Empty for most.
ALTER TABLE source_text ADD COLUMN other_words TEXT NOT NULL DEFAULT '';
ALTER TABLE source_text ADD COLUMN other_surroundings TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN title_other_words TEXT NOT NULL DEFAULT '';

CREATE TEMP TABLE found_words AS
  SELECT * FROM (SELECT id, other_words(coalesce(own_words, body)) AS own, other_words(surroundings) AS around FROM source_text)
  WHERE own <> '' OR around <> '';
CREATE TEMP TABLE found_sources AS
  SELECT no, title_words FROM (SELECT no, text_id, other_words(title) AS title_words FROM source)
  WHERE title_words <> '' OR text_id IN (SELECT id FROM found_words);

INSERT INTO source_search (source_search, rowid, title, body, surroundings)
  SELECT 'delete', no, title, body, surroundings FROM source_content WHERE no IN (SELECT no FROM found_sources);

DROP TRIGGER source_text_is_never_changed;
UPDATE source_text SET other_words = found.own, other_surroundings = found.around FROM found_words found WHERE found.id = source_text.id;
CREATE TRIGGER source_text_is_never_changed BEFORE UPDATE ON source_text BEGIN SELECT RAISE (ABORT, 'texts are immutable'); END;
UPDATE source SET title_other_words = found.title_words FROM found_sources found WHERE found.no = source.no AND found.title_words <> '';

-- Views are read anew by the triggers that name them.
DROP VIEW source_content;
CREATE VIEW source_content (no, title, body, surroundings) AS
  SELECT s.no,
    CASE s.title_other_words WHEN '' THEN s.title ELSE s.title || char(10) || s.title_other_words END,
    CASE coalesce(t.other_words, '') WHEN '' THEN coalesce(t.own_words, t.body, s.description)
      ELSE coalesce(t.own_words, t.body) || char(10) || t.other_words END,
    CASE coalesce(t.other_surroundings, '') WHEN '' THEN coalesce(t.surroundings, '')
      ELSE t.surroundings || char(10) || t.other_surroundings END
  FROM source s LEFT JOIN source_text t ON t.id = s.text_id;
INSERT INTO source_search (rowid, title, body, surroundings)
  SELECT no, title, body, surroundings FROM source_content WHERE no IN (SELECT no FROM found_sources);
DROP TABLE found_words;
DROP TABLE found_sources;
`;

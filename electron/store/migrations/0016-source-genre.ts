/** What a source is to a lawyer: an article, a decision, a contract. Empty when nobody said. */
export const sourceGenre = `
ALTER TABLE source ADD COLUMN genre TEXT NOT NULL DEFAULT '';
CREATE INDEX source_of_genre ON source (genre, trashed_at) WHERE genre <> '';
`;

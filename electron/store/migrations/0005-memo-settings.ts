/** How a memorandum is written out; named versions keep the head and the settings with the text. */
export const memoSettings = `
ALTER TABLE memo ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE memo_version ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE memo_version ADD COLUMN header TEXT NOT NULL DEFAULT '{}';
ALTER TABLE memo_version ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
`;

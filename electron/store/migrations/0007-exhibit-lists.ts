/** Several exhibit lists, the exhibits of each in groups; a memorandum cites by the numbers of one of them, the first when it names none. */
export const exhibitLists = `
ALTER TABLE exhibit ADD COLUMN heading TEXT NOT NULL DEFAULT '';
ALTER TABLE memo ADD COLUMN list_id TEXT REFERENCES exhibit_list (id) ON DELETE SET NULL;
CREATE INDEX memo_of_list ON memo (list_id);

-- How many numbers a communicated version locks: later additions follow them.
ALTER TABLE exhibit_list_version ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
UPDATE exhibit_list_version SET locked = json_array_length(content) WHERE json_valid(content) AND json_type(content) = 'array';
`;

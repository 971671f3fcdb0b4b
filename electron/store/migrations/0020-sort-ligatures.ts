/** Titles and publishers are put in order, and found in lists, with ligatures as two letters: "Œuvre" stands with the O. */
export const sortLigatures = `
UPDATE source SET sort_title = replace(replace(replace(sort_title, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss') WHERE sort_title GLOB '*[œæß]*';
UPDATE source SET sort_publisher = replace(replace(replace(sort_publisher, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss') WHERE sort_publisher GLOB '*[œæß]*';
`;

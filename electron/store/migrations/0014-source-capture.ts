/** When a source was captured, what its guessed values rest on, and where it stood on the web. */
export const sourceCapture = `
ALTER TABLE source ADD COLUMN captured TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN basis TEXT NOT NULL DEFAULT '{}';
ALTER TABLE source ADD COLUMN address TEXT NOT NULL DEFAULT '';
-- By which two states of one page are known: the address without scheme, tracking and trailing slash; empty for a site's front page.
ALTER TABLE source ADD COLUMN address_key TEXT NOT NULL DEFAULT '';
CREATE INDEX source_of_address ON source (address_key) WHERE address_key <> '';
`;

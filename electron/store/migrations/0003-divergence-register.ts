/** What a divergence is, how it was found, and who says each of its values. */
export const divergenceRegister = `
-- Who says it, when it is reported speech.
ALTER TABLE claim ADD COLUMN speaker TEXT NOT NULL DEFAULT '';

ALTER TABLE divergence ADD COLUMN kind TEXT NOT NULL DEFAULT 'contradiction';
-- The proposition as the finder keys it, empty for one that the lawyer set up: what was ruled or dismissed is not proposed again.
ALTER TABLE divergence ADD COLUMN key TEXT NOT NULL DEFAULT '';
-- Code of the explanation and its values, as JSON.
ALTER TABLE divergence ADD COLUMN explanation TEXT NOT NULL DEFAULT '{}';
ALTER TABLE divergence ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
CREATE INDEX divergence_by_key ON divergence (key) WHERE key <> '';
`;

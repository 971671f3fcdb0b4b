/** How an act was notified and what proves it; the rate at which a payment in another currency counts. */
export const notificationAndExchange = `
ALTER TABLE step ADD COLUMN notification_mode TEXT NOT NULL DEFAULT '';
ALTER TABLE step ADD COLUMN notification_proof TEXT NOT NULL DEFAULT '';
ALTER TABLE payment ADD COLUMN exchange TEXT NOT NULL DEFAULT '';
`;

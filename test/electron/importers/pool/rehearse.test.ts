import { expect, test } from 'vitest';
import { rehearse } from '../../../../electron/importers/pool/rehearse.ts';

test('a rehearsal ends by itself, and at once when a document is asked for', async () => {
  let asked = 0;
  await rehearse(
    () => ++asked > 3,
    () => undefined,
  );
  expect(asked).toBe(4);
  await rehearse(
    () => (asked++, false),
    () => undefined,
  );
  expect(asked).toBeGreaterThan(100);
});

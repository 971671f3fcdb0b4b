import { expect, it } from 'vitest';
import { shorten } from '../../../shared/kernel/shorten.ts';

it('puts words on one line and cuts what is too long, no blank and no half character before the sign', () => {
  expect([
    shorten('  Une digue\n\tcède. ', 40),
    shorten('Une digue cède.', 15),
    shorten('Une digue cède.', 14),
    shorten('Une digue cède.', 11),
    shorten('Cité 😀 hier', 7),
  ]).toEqual(['Une digue cède.', 'Une digue cède.', 'Une digue cèd…', 'Une digue…', 'Cité…']);
});

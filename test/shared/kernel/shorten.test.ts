import { expect, it } from 'vitest';
import { shorten } from '../../../shared/kernel/shorten.ts';

it('puts words on one line and cuts what is too long, no blank and no half character before the sign', () => {
  expect([
    shorten('  Une digue\n\tcède. ', 40),
    shorten('Une digue cède.', 15),
    shorten('Une digue cède.', 14),
    shorten('Une digue cède.', 11),
    shorten('Cité 😀 hier', 7),
  ]).toEqual(['Une digue cède.', 'Une digue cède.', 'Une digue…', 'Une digue…', 'Cité…']);
});

it('what is too long ends with a whole word, and what is short enough is left as it is, on one line', () => {
  expect(shorten('le câble a été remplacé\n\nle lendemain', 60)).toBe('le câble a été remplacé le lendemain');
  expect(shorten('le câble a été remplacé hier', 28)).toBe('le câble a été remplacé hier');
  expect(shorten('le câble a été remplacé hier', 20)).toBe('le câble a été…');
  expect(shorten('avant la fin de la semaine', 20)).toBe('avant la fin de la…');
  expect(shorten('dit-il, puis repart', 10)).toBe('dit-il…');
});

it('a long word is cut where it must be, never within a character', () => {
  expect(shorten('公共交通機関は明日から運休します', 7)).toBe('公共交通機関…');
  expect(shorten('un anticonstitutionnellement dit', 20)).toBe('un anticonstitution…');
  expect(shorten('😀😀😀😀', 4)).toBe('😀…');
});

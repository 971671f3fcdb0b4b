import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../shared/kernel/fold.ts';

it.each([
  ['Éléonore', 'eleonore'],
  ['e\u0301le\u0301onore', 'eleonore'],
  ['ŒUVRE', 'œuvre'],
  ['Straße', 'straße'],
  ['İzmir', 'izmir'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Ça, là !', 'ca, la !'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('is the same again, and whatever the normalisation', () => {
  const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(fold(fold(text))).toBe(fold(text));
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });
  fc.assert(property);
});

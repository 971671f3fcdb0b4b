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

it('folds letter by letter what it folds as a whole', () => {
  const asWhole = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ς', 'σ');
  for (let code = 0; code < 0x3000; code++) {
    const letter = String.fromCharCode(code);
    expect(fold(letter)).toBe(asWhole(letter));
    expect(fold(`É${letter}a`)).toBe(asWhole(`É${letter}a`));
  }
  const unit = fc.constantFrom(...'aÉœßĿ’“–…€ ıİſǅ'.split(''), '\u0301', '\u2000', 'Σ', 'ѐ', '😀');
  const property = fc.property(fc.string({ unit }), (text) => {
    expect(fold(text)).toBe(asWhole(text));
  });
  fc.assert(property);
});

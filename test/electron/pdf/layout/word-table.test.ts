import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_FACTOR, HASH_START, WordTable } from '../../../../electron/pdf/layout/word-table.ts';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (_, i) => text.charCodeAt(i)).slice(0, text.length);
const hashOf = (units: Uint16Array): number =>
  units.reduce((hash, unit) => Math.imul(hash ^ unit, HASH_FACTOR), HASH_START);

const word = fc.string({ unit: fc.constantFrom(...Array.from('aé’2')), minLength: 1, maxLength: 9 });

test('a word has the value that it was given, wherever it stands and however many there are', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.boolean(), (words, collide) => {
      const table = new WordTable<string>();
      const known = new Map<string, string>();
      for (const text of words) {
        const units = unitsOf(`«${text}»`);
        const hash = collide ? 7 : hashOf(unitsOf(text));
        expect(table.get(units, 1, text.length + 1, hash)).toBe(known.get(text));
        if (known.has(text)) continue;
        known.set(text, text);
        table.add(units, 1, text.length + 1, hash, text);
      }
    }),
    { numRuns: 60 },
  );
});

import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../../electron/pdf/deflate/deflate.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Repetitive as page operators are: a few words in any order. */
const words = fc
  .array(fc.constantFrom('/F0 11 Tf ', '1 0 0 1 ', '[(', ')-12(', ')]TJ\n', '\u0000a', '\u0000b', 'ET EMC\n'), {
    maxLength: 4_000,
  })
  .map((parts) => bytesOf(parts.join('')));

test('what was compressed comes back byte for byte, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 3_000 }), words),
      fc.constantFrom('fast', 'usual'),
      (bytes, effort) => {
        expect(Buffer.compare(inflateSync(deflate(bytes, effort)), bytes)).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('several blocks, the longest and the farthest repetitions, and nothing at all come back too', () => {
  let state = 7;
  const noise = Uint8Array.from({ length: 100_000 }, () => (state = Math.imul(state, 1_103_515_245) + 12_345) >>> 24);
  const repeated = Buffer.concat([noise.subarray(0, 32_768), noise.subarray(0, 500), noise.subarray(0, 40_000)]);
  // Codes as unlike as they can be: each byte twice as often as the one before.
  const steep = Buffer.concat(Array.from({ length: 18 }, (_, i) => Buffer.alloc(2 ** i, noise[i])));
  for (const bytes of [noise, repeated, steep, new Uint8Array(0), new Uint8Array(70_000), bytesOf('a')])
    expect(Buffer.compare(inflateSync(deflate(bytes)), bytes)).toBe(0);
});

test('the same bytes give the same bytes, whatever was compressed before', () => {
  const bytes = bytesOf('BT /F0 11 Tf 1 0 0 1 82 700 Tm [(mot)-12(mot)]TJ ET '.repeat(50));
  const first = deflate(bytes);
  deflate(bytesOf('something else'.repeat(999)));
  expect(Buffer.compare(deflate(bytes), first)).toBe(0);
  expect(first.length).toBeLessThan(deflateSync(bytes).length * 1.3);
});

/**
 * Damaged documents of every format, imported for real: nothing takes the program down or holds it up, and each ends in exactly one visible state.
 * GREFFIER_FUZZ_SEED chooses other variants; `npm run test:long` tries thousands.
 */
import { expect, test } from 'vitest';
import { FORMATS } from '../../../support/documents/every-format.ts';
import { fuzzImport, untroubled } from '../../../support/fuzz-import.ts';

const SEED = Number(process.env['GREFFIER_FUZZ_SEED'] ?? 20_261);
const VARIANTS = 150;

test.each(FORMATS)(
  '$extension',
  async (format) => {
    expect(await fuzzImport(format, SEED, VARIANTS)).toEqual(untroubled(format, SEED));
  },
  120_000,
);

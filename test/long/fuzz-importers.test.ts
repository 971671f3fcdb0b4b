/** As test/electron/usecases/intake/fuzz.test.ts, with thousands of variants and a seed of its own each time. GREFFIER_FUZZ_SEED repeats one. */
import { expect, test } from 'vitest';
import { FORMATS } from '../support/documents/every-format.ts';
import { fuzzImport, untroubled } from '../support/fuzz-import.ts';

const SEED = Number(process.env['GREFFIER_FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
const VARIANTS = Number(process.env['GREFFIER_FUZZ_VARIANTS'] ?? 3_000);

test.each(FORMATS)('$extension', async (format) => {
  expect(await fuzzImport(format, SEED, VARIANTS)).toEqual(untroubled(format, SEED));
});

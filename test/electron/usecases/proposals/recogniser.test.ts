import path from 'node:path';
import { expect, test } from 'vitest';
import { openRecogniser } from '../../../../electron/usecases/proposals/recogniser.ts';

const module = path.resolve(import.meta.dirname, '../../../support/breaking-recogniser.ts');
const textOf = (body: string) => ({ body, segments: [], options: { language: 'fr', published: null } }) as const;

test('a text on which the thread ends, or gets stuck, costs that text alone', async () => {
  const recogniser = openRecogniser({ module, longest: 1_500 });
  const found = await recogniser.readAll(
    ['Une amende de 5 euros.', 'EXIT', 'Une amende de 6 euros.', 'HANG', 'Une amende de 7 euros.'].map(textOf),
  );
  expect(found.map((some) => some?.find(({ kind }) => kind === 'amount')?.value)).toEqual([
    '5 EUR',
    undefined,
    '6 EUR',
    undefined,
    '7 EUR',
  ]);
  expect(found.map((some) => some === undefined)).toEqual([false, true, false, true, false]);
  await recogniser.close();
  await expect(recogniser.readAll([textOf('Un euro.')])).rejects.toThrow('closed');
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../../../../shared/kernel/result.ts';
import { warmSearch } from '../../../../electron/usecases/search/warm-search.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

test('asks nothing of an empty case file, and writes nothing in another', async () => {
  await warmSearch(made.file, () => false);
  made.addSource('bac.txt', 'Le bac traverse la rade.');
  const before = made.file.history();
  await warmSearch(made.file, () => false);
  expect(made.file.history()).toEqual(before);
});

test('is given up for whoever types', async () => {
  made.addSource('phare du port.txt', 'Le phare est éteint.');
  await expect(warmSearch(made.file, () => true)).rejects.toThrow(ProblemError);
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { createScanner, type Findings } from '../../../../electron/usecases/divergences/scan/scan-sources.ts';
import { Gate } from '../../../../electron/host/gate.ts';
import { FEW_TEXTS, type ReadingOutcome, type ShowReading } from '../../../../electron/usecases/long-reading.ts';
import { temporaryCaseFile } from '../../../support/case-file.ts';

const module = path.resolve(import.meta.dirname, '../../../support/breaking-scanner.ts');
/** The two texts are told in different words, too, which is found besides. */
const contradictions = (found: Findings): Findings => found.filter(({ kind }) => kind === 'contradiction');
const SUMS = [
  'La CNIL a condamné Orvane SA à une amende de 40 000 euros le 3 mars 2021.',
  'La CNIL a condamné Orvane SA à une amende de 70 000 euros le 3 mars 2021.',
];

test('a source on which the thread ends is left out and told, the others are compared', async () => {
  const made = temporaryCaseFile();
  const outcomes: ReadingOutcome[] = [];
  const show: ShowReading = async (run) => {
    outcomes.push(await run({ signal: new AbortController().signal, pause: new Gate(), progress: () => undefined }));
  };
  for (const [at, body] of SUMS.entries()) made.addSource(`somme-${at}.txt`, body);
  for (let at = 0; at < FEW_TEXTS; at++) made.addSource(`${at}.txt`, at === 2 ? 'EXIT' : `Rien du tout, ${at} fois.`);
  const scanner = createScanner(show, { module, longest: 20_000 });
  const found = await scanner.find(made.file, () => true);
  expect(contradictions(found).map(({ kind, statements }) => [kind, statements.map(({ value }) => value)])).toEqual([
    ['contradiction', ['40000 EUR', '70000 EUR']],
  ]);
  expect(outcomes).toEqual([{ warnings: [{ code: 'reading.left-out', detail: { no: 5, name: '2' } }] }]);
  await scanner.close();
  made.dispose();
});

test('a reading that was stopped goes on when it is told to, where it stood', async () => {
  const made = temporaryCaseFile();
  const stop = new AbortController();
  const progress: number[] = [];
  let shown = 0;
  const show: ShowReading = async (run) => {
    shown += 1;
    await run({
      signal: shown === 1 ? stop.signal : new AbortController().signal,
      pause: new Gate(),
      progress: ({ done }) => {
        progress.push(done);
        if (done > 0) stop.abort();
      },
    });
  };
  for (let at = 0; at < 3 * FEW_TEXTS; at++) made.addSource(`${at}.txt`, `Rien du tout, ${at} fois.`);
  for (const [at, body] of SUMS.entries()) made.addSource(`somme-${at}.txt`, body);
  const scanner = createScanner(show);
  const found = async (): Promise<number> => contradictions(await scanner.find(made.file, () => true)).length;
  expect([await found(), await found(), shown]).toEqual([0, 0, 1]);
  const stood = progress.at(-1);
  scanner.goOn();
  expect([await found(), shown, progress.find((_, at) => at > progress.indexOf(stood ?? 0))]).toEqual([
    1,
    2,
    (stood ?? 0) + FEW_TEXTS,
  ]);
  await scanner.close();
  made.dispose();
});

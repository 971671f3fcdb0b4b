import { expect, test } from 'vitest';
import { runTypeset } from '../../../electron/pdf/run-typeset.ts';
import { typesetMemo } from '../../../electron/pdf/typeset-memo.ts';
import { sampleJob } from './sample-job.ts';

test('a thread gives the bytes that this one gives, and reports every page', async () => {
  const job = await sampleJob('fr');
  const told: (readonly [number, number])[] = [];
  const threaded = await runTypeset(job, { onProgress: (done, total) => told.push([done, total]) });
  const inline = await typesetMemo(job);
  expect([Buffer.compare(threaded.bytes, inline.bytes), threaded.problems, told.at(-1)]).toEqual([
    0,
    inline.problems,
    [8, 8],
  ]);
});

test('it stops when asked, before it starts or while it works', async () => {
  const job = await sampleJob('fr');
  const early = runTypeset(job, { signal: AbortSignal.abort(new Error('not wanted')) });
  await expect(early).rejects.toThrow('not wanted');
  const controller = new AbortController();
  const late = runTypeset(job, { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) });
  await expect(late).rejects.toThrow('enough');
});

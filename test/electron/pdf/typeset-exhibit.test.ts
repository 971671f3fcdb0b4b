import { expect, test } from 'vitest';
import { typesetExhibit } from '../../../electron/pdf/typeset-exhibit.ts';
import { openExported } from '../../../electron/pdf/verify/open-exported.ts';
import { sampleJob } from './sample-job.ts';

test('an exhibit filed by itself says nothing of what the memorandum cites', async () => {
  const job = await sampleJob('fr');
  const [exhibit] = job.exhibits;
  if (!exhibit) throw new Error('no exhibit');
  const { manifest } = openExported((await typesetExhibit(job, exhibit)).bytes);
  expect([manifest?.exhibits.map(({ number }) => number), manifest?.citations, manifest?.texts]).toEqual([[1], [], []]);
});

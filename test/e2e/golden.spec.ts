/**
 * The first pages of every template, in both languages, look as they did: compared with the pictures in test/golden. After an intended
 * change `RENEW_GOLDEN=1 npx playwright test test/e2e/golden.spec.ts` draws them anew; then look at them before you commit them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import { goldenJobs } from '../support/golden/golden-jobs.ts';
import { differences, encodeGreyPng } from '../support/golden/grey-png.ts';
import { openPictures, picturePage, readPicture } from '../support/golden/picture-pages.ts';

const FOLDER = path.resolve(import.meta.dirname, '../golden');
const renews = process.env['RENEW_GOLDEN'] === '1';

test('every template prints as its golden pages show', async ({ page }) => {
  await openPictures(page);
  for (const { name, job, pages } of await goldenJobs()) {
    const { bytes } = await typesetMemo(job);
    for (const number of pages) {
      const file = path.join(FOLDER, `${name}-${number}.png`);
      const picture = await picturePage(page, bytes, number);
      if (renews) writeFileSync(file, encodeGreyPng(picture));
      const kept = await readPicture(page, readFileSync(file));
      expect(differences(kept, picture), `${name}, page ${number}`).toEqual([]);
    }
  }
  // The comparison sees a single word that moves.
  const [first] = await goldenJobs();
  const { job, name } = first ?? {};
  if (!job) throw new Error('no template');
  const moved = await typesetMemo({ ...job, header: { ...job.header, from: 'Me Paule Tournelle' } });
  const kept = await readPicture(page, readFileSync(path.join(FOLDER, `${name}-1.png`)));
  expect(differences(kept, await picturePage(page, moved.bytes, 1))).not.toEqual([]);
});

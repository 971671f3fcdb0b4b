/** Pages of a memorandum a second, tagged, with notes, tables and contents; first run with cold fonts, then warm. */
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { line, median, timed } from './measure.ts';

const PAGES = 100;
const ROUNDS = 5;
const LARGE = 1_000;

export async function benchMemo(): Promise<void> {
  const job = await longJob(PAGES);
  let pages = 0;
  const run = async (): Promise<void> => {
    pages = (await typesetMemo(job)).pageCount;
  };
  const cold = await timed(run);
  const warm = [];
  for (let round = 0; round < ROUNDS; round++) warm.push(await timed(run));
  line(
    'memo: first PDF, cold',
    `${Math.round((pages / cold) * 1000)} pages/s`,
    `${pages} pages in ${Math.round(cold)} ms, fonts read and words shaped for the first time`,
  );
  line(
    'memo: the same, warm',
    `${Math.round((pages / median(warm)) * 1000)} pages/s`,
    `${pages} pages in ${Math.round(median(warm))} ms, median of ${ROUNDS}`,
  );
  const large = await longJob(LARGE);
  const time = await timed(async () => {
    pages = (await typesetMemo(large)).pageCount;
  });
  line(
    'memo: a very long one, warm',
    `${Math.round((pages / time) * 1000)} pages/s`,
    `${pages} pages in ${Math.round(time)} ms, once; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of this whole process`,
  );
}

/** From the last key of a query to the frame that shows its answer, in the window itself: page, transport, host and search together. */
import { chromium } from '@playwright/test';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, OFFLINE_FLAGS } from '../../electron/browser/chromium.ts';
import { startShell } from '../e2e/support/workbench.ts';
import { article, seeded } from './articles.ts';
import { timeLastKey, watchLine, type LastKey } from './last-key.ts';
import { line, median, percentile } from './measure.ts';

const QUERIES = 60;
/** Milliseconds after the last key by which the answer is to be seen. */
const ASKED_FOR = 50;

/** Words of one to three, drawn from the texts as often as they stand there, the last letter kept for the measured key. */
function drawWords(count: number): string[] {
  const random = seeded(11);
  // Keys without accents: search takes them for the same.
  const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return Array.from({ length: QUERIES }, (_, index) => {
    const words = plain(article(1 + Math.floor(random() * count)))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
    return Array.from({ length: 1 + (index % 3) }, () => words[Math.floor(random() * words.length)]).join(' ');
  });
}

/** @param casefile is copied; @param count of its sources */
export async function benchScreen(casefile: string, scratch: string, count: number): Promise<void> {
  if (!existsSync('out/main/browser.js')) {
    line('search: on screen after the last key', '–', 'not measured: run `npm run build` first');
    return;
  }
  const data = path.join(scratch, 'screen');
  mkdirSync(data, { recursive: true });
  const file = path.join(data, 'bench.greffier');
  cpSync(casefile, file);
  const shell = await startShell(data, [file]);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...OFFLINE_FLAGS, '--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await watchLine(page);
    await page.goto(shell.address);
    await page.locator('main').waitFor();
    await page.keyboard.press('Control+Shift+f');
    const session = await page.context().newCDPSession(page);
    // Time of the thread itself: what else the machine does meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const queries = drawWords(count);
    const random = seeded(5);
    for (const how of ['after a pause', 'at a run'] as const) {
      const keys: LastKey[] = [];
      const before = await work();
      for (const query of queries) keys.push(await timeLastKey(page, query, how, random));
      const each = ((await work()) - before) / queries.length;
      const figures = (of: (key: LastKey) => number): string => {
        const times = keys.map(of).filter((time) => !Number.isNaN(time));
        return `${median(times).toFixed(0)} / ${percentile(times, 0.99).toFixed(0)}`;
      };
      const times = keys.map(({ painted }) => painted);
      line(
        `search: on screen within ${ASKED_FOR} ms, ${how}`,
        `${((100 * times.filter((time) => time <= ASKED_FOR).length) / times.length).toFixed(0)} %`,
        `of the same queries; the longest took ${Math.max(...times).toFixed(0)} ms`,
      );
      line(
        `search: on screen after the last key, ${how}`,
        `${figures(({ painted }) => painted)} ms`,
        `median / 99th percentile of ${QUERIES} queries of 1-3 words over ${count} sources, from the key event to the frame after the answer, Chromium without a screen; ${how === 'at a run' ? 'a key every 80-120 ms' : '0.7 s between the last key but one and the last'}; of which until asked ${figures(({ asked }) => asked)}, line and host ${figures(({ asked, answered }) => answered - asked)}, drawing ${figures(({ answered, drawn }) => drawn - answered)}, the frame and waiting for it ${figures(({ drawn, painted }) => painted - drawn)}; processor time of the page for one query with all that follows: ${each.toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    await shell.stop();
  }
}

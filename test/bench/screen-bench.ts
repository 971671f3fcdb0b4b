/** From the last key of a query to the frame that shows its answer, in the window itself: page, transport, host and search together. */
import { chromium, type Page } from '@playwright/test';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, OFFLINE_FLAGS } from '../../electron/browser/chromium.ts';
import { startShell } from '../e2e/support/workbench.ts';
import { article, seeded } from './articles.ts';
import { line, median, percentile } from './measure.ts';

const QUERIES = 60;

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

/** Between two keys of one who types fast, in milliseconds. */
const FAST = 60;

/**
 * Milliseconds between the last key and the frame after the answer stands in the page. After a pause the earlier letters are answered and fully
 * counted; at a run each may still be searched for when the next one comes.
 */
async function timeLastKey(page: Page, query: string, how: 'after a pause' | 'at a run'): Promise<number> {
  const box = page.getByRole('searchbox', { name: /^(?:Chercher dans le dossier|Search the matter)$/u });
  await box.fill(how === 'at a run' ? '' : query.slice(0, -1));
  await page.waitForTimeout(700);
  if (how === 'at a run') await box.pressSequentially(query.slice(0, -1), { delay: FAST });
  await page.evaluate(() => {
    const status = document.querySelector('[role="search"] [role="status"]');
    const target = Object.assign(globalThis, { painted: 0 });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        let wasBusy = false;
        const look = (): void => {
          const hits = document.querySelector('[role="search"] [aria-busy]');
          const isBusy = hits?.getAttribute('aria-busy') === 'true';
          wasBusy ||= isBusy;
          if (!wasBusy || isBusy || status?.textContent === '') return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // A message is delivered after the frame is drawn.
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => {
              target.painted = performance.now() - timeStamp;
            });
            channel.port1.start();
            channel.port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press(query.slice(-1));
  const painted = await page.waitForFunction(() => (globalThis as { painted?: number }).painted, null, {
    timeout: 5_000,
  });
  return Number(await painted.jsonValue());
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
    for (const how of ['after a pause', 'at a run'] as const) {
      const times: number[] = [];
      const before = await work();
      for (const query of queries) times.push(await timeLastKey(page, query, how));
      const each = ((await work()) - before) / queries.length;
      line(
        `search: on screen after the last key, typed ${how}`,
        `${median(times).toFixed(0)} / ${percentile(times, 0.99).toFixed(0)} ms`,
        `median / 99th percentile of ${QUERIES} queries of 1-3 words over ${count} sources, from the key event to the frame after the answer, Chromium without a screen; processor time of the page for one query with all that follows: ${each.toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    await shell.stop();
  }
}

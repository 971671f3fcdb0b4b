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

/** Milliseconds between the key and the frame after the answer stands in the page. */
async function timeLastKey(page: Page, query: string): Promise<number> {
  await page
    .getByRole('searchbox', { name: /^(?:Chercher dans le dossier|Search the matter)$/u })
    .fill(query.slice(0, -1));
  // The pause of one who thinks: the earlier letters are answered and fully counted.
  await page.waitForTimeout(700);
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
    const times: number[] = [];
    for (const query of drawWords(count)) times.push(await timeLastKey(page, query));
    line(
      'search: on screen after the last key',
      `${median(times).toFixed(0)} / ${percentile(times, 0.99).toFixed(0)} ms`,
      `median / 99th percentile of ${QUERIES} queries of 1-3 words over ${count} sources, from the key event to the frame after the answer, Chromium without a screen`,
    );
  } finally {
    await browser.close();
    await shell.stop();
  }
}

/** A text with two thousand marked passages, scrolled and stepped through in both of its views, beside the same text with none. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, OFFLINE_FLAGS } from '../../electron/browser/chromium.ts';
import { openCaseFile } from '../../electron/store/case-file.ts';
import { insertPassage } from '../../electron/store/queries/passage.ts';
import { withCase } from '../e2e/support/case-maker.ts';
import { openSource } from '../e2e/support/go.ts';
import { startShell } from '../e2e/support/workbench.ts';
import { line, median, percentile } from './measure.ts';

const COUNT = 2_000;
const FRAMES = 120;

const page = (title: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><article><h1>${title}</h1>${Array.from(
    { length: COUNT },
    (_, at) =>
      `<p>Relevé ${at + 1} : le niveau du bief est de ${at % 300} centimètres au droit de l’écluse, porte amont fermée.</p>`,
  ).join('')}</article></body></html>`;

async function makeCase(file: string, folder: string): Promise<void> {
  for (const name of ['marked', 'plain']) writeFileSync(path.join(folder, `${name}.html`), page(`Registre ${name}`));
  const sources = await withCase({ file, title: 'Bief' }, async ({ call, bringIn }) => {
    const rows = await bringIn([folder]);
    return Promise.all(rows.map(({ id }) => call('source.text', { sourceId: id })));
  });
  const marked = sources.find((text) => text?.body.startsWith('Registre marked'));
  if (!marked) throw new Error('no text');
  const { body, textId, sourceId } = marked;
  const opened = openCaseFile(file);
  opened.commit('passage.created', (db) => {
    for (let number = 1; number <= COUNT; number++) {
      const quote = `le niveau du bief est de ${(number - 1) % 300} centimètres`;
      const start = body.indexOf(quote, body.indexOf(`Relevé ${number} :`));
      const end = start + quote.length;
      const around = { prefix: body.slice(Math.max(0, start - 32), start), suffix: body.slice(end, end + 32) };
      insertPassage(db, { id: `p${number}`, sourceId, textId, start, end, quote, ...around, page: null, comment: '' });
    }
  });
  opened.close();
}

/** Milliseconds of processor that the page's main thread has taken. */
async function work(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1_000 * (value('TaskDuration') || value('ScriptDuration') + value('LayoutDuration'));
}

interface Scrolled {
  /** Milliseconds of main thread for each frame. */
  readonly perFrame: number;
  /** Between two frames, milliseconds: median and 99th percentile. */
  readonly between: readonly [number, number];
}

/** Scrolls by the height of three lines at each frame, from the start. */
async function scroll(window: Page, session: CDPSession, view: 'text' | 'faithful'): Promise<Scrolled> {
  const before = await work(session);
  const times = await window.evaluate(
    async ([frames, isText]) => {
      const frame = document.querySelector<HTMLIFrameElement>('[data-pane="centre-0"] iframe');
      const scroller = isText
        ? document.querySelector('[data-pane="centre-0"] [data-scroller]')
        : (frame?.contentDocument?.scrollingElement ?? frame?.closest('[data-scroller]'));
      const intervals: number[] = [];
      let last = performance.now();
      for (let at = 0; at < frames; at++) {
        scroller?.scrollBy(0, 78);
        const now = await new Promise<number>((resolve) => {
          requestAnimationFrame(resolve);
        });
        intervals.push(now - last);
        last = now;
      }
      if (scroller && scroller.scrollTop < 1_000) throw new Error('nothing was scrolled');
      return intervals.slice(5);
    },
    [FRAMES, view === 'text'] as const,
  );
  return {
    perFrame: ((await work(session)) - before) / FRAMES,
    between: [median(times), percentile(times, 0.99)],
  };
}

/** Milliseconds of main thread for one press of N, which leads to the next passage. */
async function step(window: Page, session: CDPSession): Promise<number> {
  const presses = 12;
  const before = await work(session);
  for (let at = 0; at < presses; at++) {
    await window.keyboard.press('n');
    await window.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        }),
    );
  }
  return ((await work(session)) - before) / presses;
}

export async function benchPassages(scratch: string): Promise<void> {
  const what = `reader: ${COUNT} passages`;
  if (!existsSync('out/main/browser.js')) {
    line(what, '–', 'not measured: run `npm run build` first');
    return;
  }
  const data = path.join(scratch, 'passages');
  const folder = path.join(data, 'in');
  mkdirSync(folder, { recursive: true });
  const file = path.join(data, 'bench.greffier');
  await makeCase(file, folder);
  const shell = await startShell(data, [file]);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...OFFLINE_FLAGS, '--no-sandbox'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const window = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await window.context().newCDPSession(window);
    // Time of the thread itself: what else the machine does meanwhile does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await window.goto(shell.address);
    await window.locator('main').waitFor();
    for (const view of ['text', 'faithful'] as const) {
      const told: string[] = [];
      const steps: string[] = [];
      for (const name of ['marked', 'plain']) {
        const text = await openSource(window, `Registre ${name}`).catch(() => undefined);
        if (view === 'faithful' && name === 'marked') await window.keyboard.press('Control+Alt+v');
        const frame = window.locator('[data-pane="centre-0"] iframe');
        if (view === 'faithful') await frame.waitFor();
        else await text?.waitFor();
        await window.waitForTimeout(1_500);
        const { perFrame, between } = await scroll(window, session, view);
        told.push(`${perFrame.toFixed(1)} (${between[0].toFixed(0)} / ${between[1].toFixed(0)})`);
        if (name !== 'marked') continue;
        if (view === 'text') await text?.focus();
        else await frame.contentFrame().locator('body').focus();
        steps.push(`${(await step(window, session)).toFixed(0)} ms`);
      }
      line(
        `${what}, ${view} view: scrolling`,
        `${told[0] ?? '–'} ms`,
        `processor time of the main thread for each frame (and between two frames: median / 99th percentile), ${FRAMES} frames of three lines each, Chromium without a screen; the same page without passages: ${told[1] ?? '–'} ms`,
      );
      line(
        `${what}, ${view} view: next passage`,
        steps[0] ?? '–',
        'processor time of the main thread for one press of N, mean of 12',
      );
    }
  } finally {
    await browser.close();
    await shell.stop();
  }
}

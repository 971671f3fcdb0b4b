/** The workbench as a user has it: the built browser shell in a process of its own, on user data of its own, in a real Chromium. */
import { expect, test as base, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { watchPage } from './watch-page.ts';
import { makeWaterCase } from './water-case.ts';

export interface Shell {
  /** Good once. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends it as a user would, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the built shell; `args` as on its command line (`--sample`, a case file). It is to be stopped by whoever started it. */
export async function startShell(dataFolder: string, args: readonly string[] = []): Promise<Shell> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'out/main/browser.js', '--print', ...args], {
    env: { ...process.env, GREFFIER_DATA: dataFolder, LC_ALL: 'fr_FR.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /^http:\S+$/mu.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the shell ended with ${code} before it said its address`)));
  });
  return {
    address,
    process: child,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

export interface Workbench {
  readonly page: Page;
  /** Empty folder of this test, for what it drops and exports; removed at the end. */
  readonly folder: string;
  readonly dataFolder: string;
  /** Where the case file that `openCase` asked for stands. */
  readonly casefile: string;
  /** What the page complained of so far; a test that provokes a complaint takes it out. It must be empty at the end. */
  readonly complaints: string[];
  /** Ends the shell (SIGKILL: without warning), starts it again on the same data and opens the page anew. */
  restart(options?: { readonly signal?: NodeJS.Signals; readonly args?: readonly string[] }): Promise<void>;
}

interface Options {
  /** `test.use({ shellArgs: ['--sample'] })` starts on the sample matter. */
  readonly shellArgs: readonly string[];
  /** `test.use({ openCase: 'water' })` starts on a copy of the water board's matter. */
  readonly openCase: 'none' | 'water';
}

export const test = base.extend<Options & { workbench: Workbench }, { waterCase: () => Promise<string> }>({
  shellArgs: [[], { option: true }],
  openCase: ['none', { option: true }],
  waterCase: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that a fixture needs from this pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-water-'));
      const file = path.join(folder, 'regie.greffier');
      let made: Promise<void> | undefined;
      await use(async () => {
        await (made ??= makeWaterCase(file, folder));
        return file;
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  workbench: async ({ page, shellArgs, openCase, waterCase }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-e2e-'));
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'greffier-data-'));
    const casefile = path.join(dataFolder, 'matters', 'regie.greffier');
    if (openCase === 'water') {
      mkdirSync(path.dirname(casefile));
      copyFileSync(await waterCase(), casefile);
    }
    let shell = await startShell(dataFolder, [...shellArgs, ...(openCase === 'water' ? [casefile] : [])]);
    const watch = watchPage(page);
    const open = async (): Promise<void> => {
      watch.enter(new URL(shell.address).origin);
      await page.goto(shell.address);
      await expect(page.locator('main')).toBeVisible();
    };
    try {
      await open();
      await use({
        page,
        folder,
        dataFolder,
        casefile,
        complaints: watch.complaints,
        restart: async ({ signal = 'SIGTERM', args = [] } = {}) => {
          watch.leave();
          await page.goto('about:blank');
          await shell.stop(signal);
          shell = await startShell(dataFolder, args);
          await open();
        },
      });
      expect(watch.complaints).toEqual([]);
    } finally {
      watch.leave();
      await shell.stop();
      for (const place of [folder, dataFolder]) rmSync(place, { recursive: true, force: true });
    }
  },
});

export { expect };

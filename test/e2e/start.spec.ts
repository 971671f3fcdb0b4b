import { chromium } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appWindowFlags } from '../../electron/browser/chromium.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, startShell, test } from './support/workbench.ts';

test('the workbench starts on Start, in French, and axe finds nothing', async ({ workbench: { page } }) => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('the address is good once, and nothing of the run is left behind', async ({ workbench }) => {
  const { page, dataFolder } = workbench;
  const runs = path.join(dataFolder, 'browser');
  const { status } = await fetch(new URL(page.url()).origin);
  expect(status).toBe(401);
  const [before] = readdirSync(runs);
  await workbench.restart();
  expect(existsSync(path.join(runs, before ?? ''))).toBe(false);
  await workbench.restart({ signal: 'SIGKILL' });
  expect(readdirSync(runs)).toHaveLength(1);
});

test('opens as a window of its own, with the flags of a real start', async ({ launchOptions }) => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'greffier-window-'));
  const shell = await startShell(dataFolder);
  const profile = path.join(dataFolder, 'profile');
  const flags = appWindowFlags(shell.address, profile).filter((flag) => !flag.startsWith('--user-data-dir'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    headless: true,
    viewport: null,
    args: [...flags],
  });
  try {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await expect(page.locator('main')).toBeVisible();
    expect(await page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
  } finally {
    await context.close();
    await shell.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

import { defineConfig } from '@playwright/test';
import { findChromium, OFFLINE_FLAGS } from './electron/browser/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // A test waits for the page or for the shell as often as it works: two keep two cores busy. Each has a shell, user data and a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Bounds for what hangs, far above what anything takes: a slow machine is no failure.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: 'test-results/e2e',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...OFFLINE_FLAGS],
    },
  },
});

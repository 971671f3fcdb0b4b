import { defineConfig } from 'vitest/config';

/**
 * `vitest run`: all that takes seconds. `vitest run --mode long` (`npm run test:long`): what takes minutes, in test/long.
 * The short ones take every core: left alone, vitest keeps one free and runs file after file on two.
 * Calls recorded by a fake while a module is imported are part of what is asserted, so they are not cleared between tests.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'long' ? ['test/long/**/*.test.ts'] : ['test/**/*.test.{ts,tsx}'],
    exclude: mode === 'long' ? [] : ['test/long/**'],
    environment: 'node',
    ...(mode !== 'long' && { maxWorkers: '100%' }),
    clearMocks: false,
    testTimeout: mode === 'long' ? 1_800_000 : 60_000,
    hookTimeout: 60_000,
  },
}));

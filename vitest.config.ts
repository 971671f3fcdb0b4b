import { defineConfig } from 'vitest/config';

/** Calls recorded by a fake while a module is imported are part of what is asserted, so they are not cleared between tests. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    clearMocks: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

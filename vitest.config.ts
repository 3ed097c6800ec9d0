import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'test/conformance/**', 'node_modules/**'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // One worker a core: most of a test's time here is waiting.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});

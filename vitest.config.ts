import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'test/conformance/**', 'node_modules/**'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // The templates have tests of their own; CDK's check of each takes seconds.
    env: { CDK_VALIDATION: 'false' },
    // One worker a core: most of a test's time here is waiting.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'node_modules/**'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 20_000,
  },
});

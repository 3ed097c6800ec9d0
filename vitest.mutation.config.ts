import { defineConfig } from 'vitest/config';

/** What judges a mutant of the core: the tests of the core and the model of the law, with fewer random cases. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/model/**/*.test.ts'],
    // It reads the sources, which a mutant has rewritten.
    exclude: ['test/domain/time/pure.test.ts'],
    env: { ORACLE_CASES: '1200', PROPERTY_RUNS: '60', MODEL_SEQUENCES: '150' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
  },
});

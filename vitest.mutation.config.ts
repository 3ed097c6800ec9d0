import { defineConfig } from 'vitest/config';

const { ROOM } = process.env;

/** What judges a mutant of the core: the tests of its room, or with no ROOM all of the core and the model of the law; fewer random cases. */
export default defineConfig({
  test: {
    include: ROOM ? [`test/domain/${ROOM}/**/*.test.ts`] : ['test/domain/**/*.test.ts', 'test/model/**/*.test.ts'],
    // It reads the sources, which a mutant has rewritten.
    exclude: ['test/domain/time/pure.test.ts'],
    env: { ORACLE_CASES: '800', PROPERTY_RUNS: '25', MODEL_SEQUENCES: '60' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
    // Twice as quick, and the same verdicts: the modules are read anew for every mutant all the same.
    isolate: false,
  },
});

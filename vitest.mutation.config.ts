import { defineConfig } from 'vitest/config';

const { ROOM } = process.env;

/** What judges a mutant of the core: the tests of its room, or with no ROOM all of the core and the model of the law; fewer random cases. */
export default defineConfig({
  test: {
    include: ROOM ? [`test/domain/${ROOM}/**/*.test.ts`] : ['test/domain/**/*.test.ts', 'test/model/**/*.test.ts'],
    // It reads the sources, which a mutant has rewritten.
    exclude: ['test/domain/time/pure.test.ts'],
    // Fewer lives than 1000, and with some seeds a rare deed is never allowed in any: the model's test then fails with no mutant at all.
    env: { ORACLE_CASES: '800', PROPERTY_RUNS: '25', MODEL_SEQUENCES: '1000' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    silent: true,
    // With all of the core rewritten for its mutants a test takes several times as long; Stryker ends what hangs.
    testTimeout: 60_000,
    // Twice as quick, and the same verdicts: the modules are read anew for every mutant all the same.
    isolate: false,
  },
});

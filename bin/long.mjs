import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests whose size is a choice, and their sizes: for CI in minutes, for the long run overnight. */
const SIZES = {
  ci: {
    ORACLE_CASES: 200_000,
    MODEL_SEQUENCES: 20_000,
    // About 13 faults each: the 20,000 of R1.
    FUZZ_TRIALS: 1_600,
    FUZZ_SEED: 7,
    SWEEP_EVERY: 3,
    SIMULATED_DAYS: 120,
    PROOF_EDITS: 20_000,
  },
  long: {
    ORACLE_CASES: 10_000_000,
    MODEL_SEQUENCES: 1_000_000,
    FUZZ_TRIALS: 100_000,
    FUZZ_SEED: 11,
    SWEEP_EVERY: 1,
    OFFERED_ALL: 1,
    SIMULATED_DAYS: 365,
    SIMULATED_PER_DAY: 5,
    PROOF_EDITS: 100_000,
  },
};

const FILES = [
  'test/domain/time/oracle.test.ts',
  'test/model',
  'test/statemachines/fuzz.test.ts',
  'test/statemachines/crash-sweep.test.ts',
  'test/simulation',
  'test/bin/proof.test.ts',
];

/** In CI it is a part of `npm test`, at fewer steps. */
const OVERNIGHT = ['test/statemachines/offered.test.ts'];

const [asked, ...more] = process.argv.slice(2);
const ci = asked === '--ci';
const rest = ci || asked === undefined ? more : [asked, ...more];
const sizes = Object.fromEntries(Object.entries(ci ? SIZES.ci : SIZES.long).map(([name, n]) => [name, String(n)]));

// Sizes in the environment win, so that one of them can be tried alone.
const { status } = spawnSync(
  'npm',
  [
    'exec',
    '--no',
    '--',
    'vitest',
    'run',
    '--config',
    'vitest.config.ts',
    '--testTimeout=36000000',
    ...FILES,
    ...(ci ? [] : OVERNIGHT),
    ...rest,
  ],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...sizes, ...process.env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (status !== 0 || ci || rest.length > 0) process.exit(status ?? 1);

// The mutants of all of the core; in CI those of the files that changed are a step of their own.
const scores = spawnSync('npm', ['run', 'mutation:scores', '--', '--all'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(scores.status ?? 1);

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './instrument.ts';

/** Which mutants lie on the way of a test file: while it is loaded, and in which of its tests. */
export type Reached = {
  readonly file: string;
  readonly took: number;
  readonly loading: readonly string[];
  readonly tests: Readonly<Record<string, readonly number[]>>;
  readonly hits: Readonly<Record<string, number>>;
};

export type Judged = Mutant & { readonly seen: boolean; readonly reached: boolean };

export type Order = {
  readonly paths: readonly string[];
  readonly testFiles: readonly string[];
  readonly reached: readonly Reached[];
  readonly done: readonly string[];
};

export type Heard =
  | { readonly reached: Reached }
  /** In one more file of tests, which took so long with no mutant. */
  | { readonly begun: Mutant; readonly took: number }
  | { readonly judged: Judged }
  | { readonly all: number };

const RUNNER = fileURLToPath(new URL('run-mutants.ts', import.meta.url));

/** Sizes of the tests whose size is a choice; the same as in `vitest.mutation.config.ts`. */
const SIZES = { ORACLE_CASES: '800', PROPERTY_RUNS: '25', MODEL_SEQUENCES: '1000' };

/** A file of tests that takes so much longer with a mutant never ends. */
const PATIENCE = 25_000;

/** Judges every mutant of these files by these tests. A process that is stuck is ended; the next goes on after it. */
export const judge = async (paths: readonly string[], testFiles: readonly string[]): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  const reached: Reached[] = [];
  for (;;) {
    const before = judged.length;
    const all = await oneProcess({ paths, testFiles, reached, done: judged.map(({ id }) => id) }, judged, reached);
    if (all) return judged;
    if (judged.length === before) throw new Error('the mutants’ judge stopped and judged none');
  }
};

const oneProcess = (order: Order, judged: Judged[], reached: Reached[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const execArgv = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=3000'];
    const child = fork(RUNNER, {
      execArgv,
      env: { ...SIZES, ...process.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let all = false;
    let stuck = false;
    let now: Mutant | undefined;
    const endIn = (patience: number) =>
      setTimeout(() => {
        stuck = true;
        child.kill('SIGKILL');
      }, patience);
    let watch = endIn(10 * PATIENCE);
    child.on('message', (found: Heard) => {
      clearTimeout(watch);
      if ('reached' in found) reached.push(found.reached);
      if ('begun' in found) now = found.begun;
      if ('judged' in found) {
        judged.push(found.judged);
        now = undefined;
      }
      if ('all' in found) all = true;
      watch = endIn('begun' in found ? PATIENCE + 3 * found.took : 10 * PATIENCE);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (stuck && now !== undefined) judged.push({ ...now, seen: true, reached: true });
      if (!stuck && code !== 0) reject(new Error(`the mutants’ judge ended with ${code ?? signal}`));
      else resolve(all);
    });
    child.send(order);
  });

import { asFunction } from './anew.ts';
import { beginFile, tests } from './as-vitest.ts';
import { instrumented } from './instrument.ts';
import type { Heard, Order, Reached } from './judge.ts';

/** What Stryker's mutants look at to know whether they are switched on, and write down who came by. */
type Switches = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  counts?: boolean;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

const tell = (found: Heard): Promise<void> => new Promise((told) => process.send?.(found, () => told()));

/** Runs every test of a file with no mutant switched on: which of them each mutant lies on the way of. */
const reachedBy = async (load: () => void, file: string): Promise<Reached> => {
  switches.mutantCoverage = { static: {}, perTest: {} };
  beginFile();
  const began = performance.now();
  load();
  for (const [nth, { name, run }] of tests.entries()) {
    switches.currentTestId = String(nth + 1);
    try {
      await run();
    } catch (error) {
      throw new Error(`${file}: "${name}" fails with no mutant at all`, { cause: error });
    }
    switches.currentTestId = undefined;
  }
  const { static: loading, perTest } = switches.mutantCoverage;
  const hits: Record<string, number> = {};
  for (const reached of [loading, ...Object.values(perTest)])
    for (const [id, count] of Object.entries(reached)) hits[id] = (hits[id] ?? 0) + count;
  const of: Record<string, number[]> = {};
  for (const [test, reached] of Object.entries(perTest))
    for (const id of Object.keys(reached)) of[id] = [...(of[id] ?? []), Number(test) - 1];
  return { file, took: performance.now() - began, loading: Object.keys(loading), tests: of, hits };
};

/** True when a test of this file sees the mutant: it fails, never ends, or the file cannot be loaded any more. */
const isSeenBy = async (load: () => void, id: string, reached: Reached): Promise<boolean> => {
  const whileLoading = reached.loading.includes(id);
  switches.activeMutant = whileLoading ? id : undefined;
  switches.hitCount = 0;
  switches.hitLimit = 10 * (reached.hits[id] ?? 1) + 10_000;
  beginFile();
  try {
    load();
    switches.activeMutant = id;
    const chosen = whileLoading ? tests : (reached.tests[id] ?? []).flatMap((nth) => tests[nth] ?? []);
    for (const { run } of chosen) await run();
    return false;
  } catch {
    return true;
  } finally {
    switches.activeMutant = undefined;
  }
};

const nothing = (): void => undefined;

// Nobody waits for it any more.
process.once('disconnect', () => process.exit(1));

process.once('message', async ({ paths, testFiles, reached: known, done }: Order) => {
  const { mutants, sources } = await instrumented(paths);
  const loads = new Map<string, () => void>();
  for (const file of testFiles) loads.set(file, await asFunction(file, sources));
  const reached: Reached[] = [...known];
  for (const [file, load] of [...loads].slice(reached.length)) {
    const one = await reachedBy(load, file);
    reached.push(one);
    await tell({ reached: one });
  }

  const left = new Set(done);
  switches.counts = false;
  let inTurn: readonly Reached[] = reached.toSorted((a, b) => a.took - b.took);
  for (const mutant of mutants) {
    if (left.has(mutant.id)) continue;
    const ways = inTurn.filter(({ loading, tests }) => mutant.id in tests || loading.includes(mutant.id));
    let by: Reached | undefined;
    for (const way of ways) {
      if (by !== undefined) break;
      await tell({ begun: mutant, took: way.took });
      if (await isSeenBy(loads.get(way.file) ?? nothing, mutant.id, way)) by = way;
    }
    await tell({ judged: { ...mutant, seen: by !== undefined, reached: ways.length > 0 } });
    // What saw one mutant of a file mostly sees the next.
    if (by !== undefined) inTurn = [by, ...inTurn.filter((way) => way !== by)];
  }
  await tell({ all: mutants.length });
  process.exit(0);
});

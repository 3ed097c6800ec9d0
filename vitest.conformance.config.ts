import { defineConfig } from 'vitest/config';
import { NOT_HERE } from './test/conformance/not-here.ts';

/** The parts of the conformance run, one after the other: `npm run conformance` says which, and where everything stands. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  journeys: ['test/journeys/http/*.test.ts'],
  world: ['test/conformance/*.test.ts'],
  faults: ['test/conformance/deployed/*.test.ts'],
  count: ['test/conformance/count/*.test.ts'],
};

/** A title of a test that cannot run against a deployed province, so that `-t` leaves it out. */
const escaped = (title: string): string => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const notHere = NOT_HERE.flatMap(({ test }) => (test === undefined ? [] : [escaped(test)]));

export default defineConfig({
  test: {
    include: [...(PARTS[process.env.CONFORMANCE ?? ''] ?? [])],
    exclude: NOT_HERE.flatMap(({ file, test }) => (test === undefined ? [`test/journeys/http/${file}.test.ts`] : [])),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // One deployed province is shared by all.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    ...(notHere.length > 0 && { testNamePattern: new RegExp(`^(?!.*(${notHere.join('|')}))`) }),
  },
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { SOURCES } from './rooms.ts';

/** One change of one place: what stood there is read from the file, what stands there instead is told. */
export type Mutant = {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly instead: string;
};

type Instrumented = { readonly mutants: readonly Mutant[]; readonly sources: ReadonlyMap<string, string> };

const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/** Who came by a mutant is counted once, with none switched on; in a loop it costs more than the loop. */
const COUNTS = 'function cover() {';

const NAMED = { plugins: null, excludedMutations: [], ignorers: [] };

/** Stryker's mutants of these files, all in one source, each switched on by its number; by the file's URL. */
export const instrumented = async (paths: readonly string[]): Promise<Instrumented> => {
  const files = paths.map((path) => {
    const url = new URL(path, SOURCES);
    return { name: fileURLToPath(url), mutate: true, content: readFileSync(url, 'utf8') };
  });
  const done = await new Instrumenter(SILENT).instrument(files, NAMED);
  const byName = new Map(files.map(({ name }, nth) => [name, paths[nth] ?? name]));
  return {
    mutants: done.mutants.map(({ id, fileName, location, replacement }) => ({
      id,
      path: byName.get(fileName) ?? fileName,
      line: location.start.line + 1,
      instead: replacement ?? '',
    })),
    sources: new Map(
      done.files.map(({ name, content }) => [
        new URL(byName.get(name) ?? name, SOURCES).href,
        content.replace(COUNTS, `${COUNTS} if (ns.counts === false) return;`),
      ]),
    ),
  };
};

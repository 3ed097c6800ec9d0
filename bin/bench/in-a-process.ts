import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BenchSize, NotYet } from './measure.ts';
import { MEASURES } from './measures.ts';
import type { SheetLine } from './sheet.ts';

/** What one measure found, or why it could not be taken. */
export type Found = { readonly lines: readonly SheetLine[] } | { readonly why: string };

const SCRIPT = fileURLToPath(new URL('../bench.ts', import.meta.url));

/** Takes one measure in a process of its own, so that none inherits another's heap; the options of this process (`--cpu-prof`) are its too. */
export const measureInProcess = (name: string, size: BenchSize): Found => {
  const args = [...process.execArgv, SCRIPT, '--here', name, JSON.stringify(size)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const said = stdout.trim().split('\n').at(-1) ?? '';
  if (status === 0 && said.startsWith('{')) return JSON.parse(said) as Found;
  const [first] = stderr.match(/^\w*Error.*$/m) ?? [stderr.trim().split('\n').at(-1)];
  return { why: `failed: ${first ?? status}` };
};

/** Takes one measure here. */
export const measureHere = async (name: string, size: BenchSize): Promise<Found> => {
  const measure = MEASURES[name];
  if (measure === undefined)
    return { why: `there is no measure of that name, only ${Object.keys(MEASURES).join(', ')}` };
  try {
    return { lines: await measure(size) };
  } catch (error) {
    if (error instanceof NotYet) return { why: error.message };
    throw error;
  }
};

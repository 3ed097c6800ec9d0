import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FUNCTIONS, type FunctionName } from '../../lib/stacks/functions.ts';

/** A function's folder as Lambda is given it: gzipped thousands of bytes, and how many are allowed. */
export type BundleSize = { readonly name: FunctionName; readonly kilobytes: number; readonly allowed: number };

/** The size of a function's bundle with all that lies beside it. */
export const sizeOf = (name: FunctionName, folder: string): BundleSize => {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .reduce((sum, { parentPath, name: file }) => sum + packed(`${parentPath}/${file}`), 0);
  return { name, kilobytes: Math.ceil(bytes / 1000), allowed: FUNCTIONS[name].budgetKb };
};

const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

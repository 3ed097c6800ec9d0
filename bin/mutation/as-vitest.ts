import { expect } from 'vitest';

type Test = { readonly name: string; readonly run: () => unknown };

/** The tests of the file that was loaded last, in their order. */
export let tests: Test[] = [];

/** Forgets the tests of the file before. */
export const beginFile = (): void => {
  tests = [];
};

type Body = (...of: readonly unknown[]) => unknown;

const add = (name: string, run: () => unknown): void => {
  tests.push({ name, run });
};

/** Each case as its arguments: a row of several is spread, as Vitest does it. */
const each =
  (one: (name: string, run: () => unknown) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of cases) one(name, () => body(...(Array.isArray(row) ? row : [row])));
  };

const group = (_: string, body: () => unknown): void => {
  body();
};

const bodyOf = (args: readonly unknown[]): (() => unknown) =>
  args.find((one): one is () => unknown => typeof one === 'function') ?? (() => undefined);

/** What the tests of the core use of Vitest: they are collected here and run for each mutant in one process. */
export const asVitest = {
  test: Object.assign((name: string, ...args: readonly unknown[]) => add(name, bodyOf(args)), { each: each(add) }),
  describe: Object.assign(group, { each: each(group) }),
  expect,
};

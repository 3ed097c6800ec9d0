import { readFileSync } from 'node:fs';

/** What a stretch of work took. CPU is of this whole process, its helper threads and the kernel's work for it included. */
export type Spent = {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Share of the machine that others used meanwhile, 0–1; null where the machine does not say. */
  readonly others: number | null;
};

/** Runs `work` and says what it took. */
export const metered = async (work: () => unknown): Promise<Spent> => {
  const machine = readMachine();
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const wallMs = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1000;
  return { wallMs, cpuMs, others: othersShare(machine, readMachine(), cpuMs) };
};

/** The value below which `share` of the values lie. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

type Machine = { readonly busyMs: number; readonly allMs: number };

const TICK_MS = 10;

/** `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal, in ticks of all cores together. */
const readMachine = (): Machine | null => {
  try {
    const [user, nice, system, idle, iowait, irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
      .split('\n', 1)
      .flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number));
    const busy = sum(user, nice, system, irq, softirq, steal);
    return { busyMs: busy * TICK_MS, allMs: (busy + sum(idle, iowait)) * TICK_MS };
  } catch {
    return null;
  }
};

const sum = (...ticks: readonly (number | undefined)[]): number => ticks.reduce<number>((all, n) => all + (n ?? 0), 0);

const othersShare = (before: Machine | null, after: Machine | null, ownMs: number): number | null => {
  if (before === null || after === null || after.allMs <= before.allMs) return null;
  const share = (after.busyMs - before.busyMs - ownMs) / (after.allMs - before.allMs);
  return Math.min(1, Math.max(0, share));
};

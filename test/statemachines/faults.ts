import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';

export class Crash extends Error {
  constructor(where: string) {
    super(`crash at ${where}`);
    this.name = 'Crash';
  }
}

/** What was injected, by kind. */
export type Tally = Record<string, number>;

/** Parts of the world whose every awaited call may crash before or after it is done. */
const CRASHABLE = [
  'journal',
  'contents',
  'claims',
  'numbering',
  'waits',
  'machines',
  'outbox',
  'alarms',
  'views',
] as const;

type Method = (...args: unknown[]) => Promise<unknown>;

/** Says whether to strike at this point; asked once before and once after every awaited call. */
export type Strike = (where: string) => boolean;

const count = (tally: Tally, kind: string): void => {
  tally[kind] = (tally[kind] ?? 0) + 1;
};

/** The world where an awaited call may crash before it is done, or after: the answer is lost, the deed stands. */
export const crashing = (world: World, strike: Strike, tally: Tally): World => {
  const crash = (kind: string): never => {
    count(tally, kind);
    throw new Crash(kind);
  };
  const guarded =
    (where: string, method: Method): Method =>
    async (...args) => {
      if (strike(`before ${where}`)) crash(`crash before ${where}`);
      const answer = await method(...args);
      if (strike(`after ${where}`)) crash(`answer lost after ${where}`);
      return answer;
    };
  const parts = CRASHABLE.map((part) => {
    const methods = Object.entries(world[part]).filter(([, it]) => typeof it === 'function') as [string, Method][];
    return [
      part,
      { ...world[part], ...Object.fromEntries(methods.map(([n, it]) => [n, guarded(`${part}.${n}`, it)])) },
    ];
  });
  return { ...world, ...Object.fromEntries(parts) } as World;
};

const happening =
  (chance: () => number, rate: number, tally: Tally) =>
  (kind: string): boolean => {
    if (chance() >= rate * 2) return false;
    count(tally, kind);
    return true;
  };

type Read = (entry: Entry<unknown>, world: World) => Promise<unknown>;

/** A reader of a stream that tells an entry twice, tells it late, or tells an earlier one again. */
export const replayed = (read: Read, chance: () => number, rate: number, tally: Tally): Read => {
  const happens = happening(chance, rate, tally);
  return async (entry, world) => {
    if (happens('entry told late')) await pause(20);
    if (happens('entry told twice')) await read(entry, world);
    if (happens('earlier entry told again')) {
      const [earlier = entry] = (await world.journal.read<unknown>(entry.dossier)).slice(
        Math.floor(chance() * entry.entry),
      );
      await read(earlier, world);
    }
    return read(entry, world);
  };
};

/** Crashes by chance; besides, tokens, wakes and executions are lost, and a machine may be started twice. */
export const faulty = (world: World, chance: () => number, rate: number, tally: Tally): World => {
  const broken = crashing(world, () => chance() < rate, tally);
  const { start, succeed } = broken.machines;
  const { tokens } = broken.waits;
  const happens = happening(chance, rate, tally);
  return {
    ...broken,
    waits: {
      ...broken.waits,
      tokens: async (dossier, key) => (happens('tokens lost') ? [] : tokens(dossier, key)),
    },
    machines: {
      succeed: async (token, output) => {
        if (happens('execution gone before the wake')) return 'gone';
        if (happens('execution lost after the wake')) return 'woken';
        if (happens('wake comes late')) await pause(20);
        if (happens('wake comes twice')) await succeed(token, output);
        return succeed(token, output);
      },
      start: async (route, name, input) => {
        if (happens('execution lost at its start')) return;
        await start(route, name, input);
        if (happens('second execution beside the first')) await start(route, `${name}-again`, input);
      },
    },
  };
};

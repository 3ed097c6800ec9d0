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

/**
 * The world with faults: a call may crash before it is done, crash after (the answer is lost, the deed stands), a wake may
 * find its execution gone, and a machine may be started twice.
 */
export const faulty = (world: World, chance: () => number, rate: number, tally: Tally): World => {
  const count = (kind: string): void => {
    tally[kind] = (tally[kind] ?? 0) + 1;
  };
  const crashing =
    (part: string, name: string, method: Method): Method =>
    async (...args) => {
      if (chance() < rate) {
        count(`crash before ${part}.${name}`);
        throw new Crash(`${part}.${name}, before`);
      }
      const answer = await method(...args);
      if (chance() < rate) {
        count(`answer lost after ${part}.${name}`);
        throw new Crash(`${part}.${name}, after`);
      }
      return answer;
    };
  const parts = CRASHABLE.map((part) => {
    const methods = Object.entries(world[part]).filter(([, it]) => typeof it === 'function') as [string, Method][];
    return [part, { ...world[part], ...Object.fromEntries(methods.map(([n, it]) => [n, crashing(part, n, it)])) }];
  });
  const broken = { ...world, ...Object.fromEntries(parts) } as World;
  const { start, succeed } = broken.machines;
  return {
    ...broken,
    machines: {
      succeed: async (token, output) => {
        if (chance() >= rate * 2) return succeed(token, output);
        count('execution lost');
        return 'gone';
      },
      start: async (route, name, input) => {
        await start(route, name, input);
        if (chance() >= rate * 2) return;
        count('second execution beside the first');
        await start(route, `${name}-again`, input);
      },
    },
  };
};

import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { openForTests } from '../world/one-machine-for-tests.ts';
import { crashing, type Tally } from './faults.ts';
import type { Life } from './lives/life.ts';

/** A desk where each dossier's points — before and after every awaited call — are counted, and some of them crash. */
export type CountedSystem = {
  readonly system: OneMachine;
  readonly tally: Tally;
  /** Lives a told life, or a piece of one, that crashes at the named points; what follows from the last deed is waited for with `desk.settled`. */
  live(deeds: Life['deeds'], id: string, crashAt: readonly number[]): Promise<void>;
  /** How many points a dossier has passed. */
  passed(id: string): number;
};

/** Tries a failed step of a machine again at once instead of after two seconds. */
export const impatient = <T>(machines: T): T =>
  JSON.parse(JSON.stringify(machines), (key, value) => (key === 'IntervalSeconds' ? 0.02 : value)) as T;

export const openCountedSystem = async (dataDir: string): Promise<CountedSystem> => {
  const tally: Tally = {};
  const points = new Map<string, { passed: number; readonly crashAt: readonly number[] }>();
  const strikes = (dossier: string) => (): boolean => {
    const point = points.get(dossier);
    if (point === undefined) return false;
    point.passed += 1;
    return point.crashAt.includes(point.passed);
  };
  // Thousands of lives are about order and crashes, not about how a page is set: that is looked at in test/world/render-slip.test.ts.
  const drawing: World['drawing'] = {
    slip: async (kind, slip) => new TextEncoder().encode(JSON.stringify([kind, slip])),
    result: async (paper) => new TextEncoder().encode(JSON.stringify(paper)),
    form: async (form) => new TextEncoder().encode(JSON.stringify(form)),
  };
  const signed: World['signing']['paper'] = async ({ pdf, place, signer }) =>
    Buffer.concat([pdf, Buffer.from(`${place} ${signer}`)]);
  const counted = (world: World, dossier: string): World => ({
    ...crashing(world, strikes(dossier), tally),
    drawing,
    signing: { ...world.signing, paper: signed },
  });

  const { readers, machines, steps, ...rest } = oneMachineHandlers();
  const handlers: OneMachineHandlers = {
    ...rest,
    machines: impatient(machines),
    readers: mapped(readers, (read) => (entry, world) => read(entry, counted(world, entry.dossier))),
    steps: mapped(
      steps,
      (run) => (payload: { readonly dossierId: string }, world: World) =>
        run(payload as never, counted(world, payload.dossierId)),
    ),
  };
  const clock = '2026-03-02T08:00:00+07:00';
  const system = await openForTests(dataDir, handlers, { clock, province: everyRoute });
  await system.boot();

  return {
    system,
    tally,
    live: async (deeds, id, crashAt) => {
      if (!points.has(id)) points.set(id, { passed: 0, crashAt });
      const world = counted(system.world, id);
      for (const [, act] of deeds) await act(world, id);
    },
    passed: (id) => points.get(id)?.passed ?? 0,
  };
};

/** The same names, each thing changed. */
export const mapped = <A, B>(from: Readonly<Record<string, A>>, change: (one: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(from).map(([name, one]) => [name, change(one)]));

/** Does all of them, so many side by side. */
export const sideBySide = async <T>(
  all: readonly T[],
  many: number,
  deed: (one: T) => Promise<unknown>,
): Promise<void> => {
  const waiting = all.values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) await deed(one);
  };
  await Promise.all(Array.from({ length: many }, worker));
};

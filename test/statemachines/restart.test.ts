import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { lives } from './lives/lives.ts';
import { walk } from './walk.ts';

/** Nothing is swept up here: what goes on after a restart goes on by itself. */
const openUnswept = async (dataDir: string): Promise<OneMachine> => {
  const handlers = { ...oneMachineHandlers(), sweep: async () => undefined };
  const system = await openForTests(dataDir, handlers, { clock: '2026-03-02T08:00:00+07:00', province: everyRoute });
  await system.boot();
  return system;
};

const folder = freshFolder();
let system: OneMachine;
beforeAll(async () => {
  system = await openUnswept(folder.dataDir);
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

describe('(R1, E2) the one-machine edition is restarted after every deed, and every execution is lost', () => {
  test('(R1, E2) the next decision finds its machine gone and starts it anew from the journal, on every route', async () => {
    const longest = Math.max(...lives.map(([, { deeds }]) => deeds.length));
    for (let n = 0; n < longest; n++) {
      for (const [name, { deeds }] of lives) await deeds[n]?.[1](system.world, name);
      await system.settled();
      for (const [name, { file, deeds }] of lives) {
        const [deed, , ...stands] = deeds[n] ?? [];
        if (deed === undefined) continue;
        const entries = (await system.world.journal.read(name)).length;
        expect([name, deed, (await walk(system.world, file, name)).stands.toSorted()]).toEqual([
          name,
          deed,
          stands.sort(),
        ]);
        // Had the machine not come there by itself, the walk would have had to open the step.
        expect([name, deed, (await system.world.journal.read(name)).length]).toEqual([name, deed, entries]);
      }
      await system.close();
      system = await openUnswept(folder.dataDir);
    }
  }, 120_000);
});

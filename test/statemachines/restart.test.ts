import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/one-machine/handlers.ts';
import type { Desk } from '../../lib/world/one-machine.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { freshFolder, openTestDesk } from '../world/one-machine-for-tests.ts';
import { lives } from './lives/lives.ts';
import { walk } from './walk.ts';

/** Nothing is swept up here: what goes on after a restart goes on by itself. */
const openUnsweptDesk = async (dataDir: string): Promise<Desk> => {
  const handlers = { ...deskHandlers(), sweep: async () => undefined };
  const desk = await openTestDesk(dataDir, handlers, { clock: '2026-03-02T08:00:00+07:00', province: everyRoute });
  await desk.boot();
  return desk;
};

const folder = freshFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await openUnsweptDesk(folder.dataDir);
});
afterAll(async () => {
  await desk.close();
  folder.remove();
});

describe('(R1, E2) the desk is restarted after every deed, and every execution is lost', () => {
  test('(R1, E2) the next decision finds its machine gone and starts it anew from the journal, on every route', async () => {
    const longest = Math.max(...lives.map(([, { deeds }]) => deeds.length));
    for (let n = 0; n < longest; n++) {
      for (const [name, { deeds }] of lives) await deeds[n]?.[1](desk.world, name);
      await desk.settled();
      for (const [name, { file, deeds }] of lives) {
        const [deed, , ...stands] = deeds[n] ?? [];
        if (deed === undefined) continue;
        const entries = (await desk.world.journal.read(name)).length;
        expect([name, deed, (await walk(desk.world, file, name)).stands.toSorted()]).toEqual([
          name,
          deed,
          stands.sort(),
        ]);
        // Had the machine not come there by itself, the walk would have had to open the step.
        expect([name, deed, (await desk.world.journal.read(name)).length]).toEqual([name, deed, entries]);
      }
      await desk.close();
      desk = await openUnsweptDesk(folder.dataDir);
    }
  }, 120_000);
});
